package org.commonweal.needs;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.database.RefNumbers;
import org.commonweal.evidence.CitationId;
import org.commonweal.evidence.CitationService;
import org.commonweal.evidence.NewCitation;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes needs down, with what they rest on, and leads them to where organisations share them. */
@Service
@Transactional
@SignedIn
public class NeedService {

    private final NeedStatements needs;
    private final RefNumbers numbers;
    private final NeedRegister register;
    private final CitationService citations;
    private final SpaceGuard guard;
    private final Access access;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final ActingFor actingFor;
    private final PortalClock clock;

    NeedService(
            NeedStatements needs,
            RefNumbers numbers,
            NeedRegister register,
            CitationService citations,
            SpaceGuard guard,
            Access access,
            AccessRegistry registry,
            CurrentActor actors,
            ActingFor actingFor,
            PortalClock clock) {
        this.needs = needs;
        this.numbers = numbers;
        this.register = register;
        this.citations = citations;
        this.guard = guard;
        this.access = access;
        this.registry = registry;
        this.actors = actors;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /** Adds a draft that the members of the space can read; answers its reference. */
    public String draft(WorkspaceId space, NeedDraft draft) {
        guard.requireContribution(space, space.subject());
        var need =
                new NeedStatement(numbers.next(NeedId.SERIES), space.subject(), draft, actors.get(), clock.instant());
        registry.protect(need.id().subject(), space.subject(), access.classificationOf(space.subject()));
        needs.save(need);
        return need.ref();
    }

    public void change(NeedId id, long version, NeedDraft draft) {
        with(id, (need, now) -> need.change(version, draft, actors.get(), now));
    }

    public UUID addPremise(NeedId id, PremiseKind kind, String text) {
        var need = register.changing(id);
        var premise = need.addPremise(kind, text, actors.get(), clock.instant());
        needs.save(need);
        return premise;
    }

    public void changePremise(NeedId id, UUID premise, PremiseKind kind, String text) {
        with(id, (need, now) -> need.changePremise(premise, kind, text, actors.get(), now));
    }

    /** Takes a premise out; what it cited is no longer cited for it. */
    public void removePremise(NeedId id, UUID premise) {
        with(
                id,
                (need, now) -> need.removePremise(premise, actors.get(), now)
                        .forEach(citation -> citations.uncite(new CitationId(citation))));
    }

    /**
     * Cites a version of evidence for a premise.
     *
     * @param evidence reference such as EV-10
     * @param locator where in it, such as a page or column; may be empty
     */
    public void cite(NeedId id, UUID premise, String evidence, int version, String locator) {
        var need = register.changing(id);
        var cited = need.premises().stream()
                .filter(one -> one.id().equals(premise))
                .findFirst()
                .map(Premise::text)
                .orElse("");
        var label = need.ref() + ": " + need.title();
        var citation = citations.cite(new NewCitation(
                id.subject(),
                label.length() > 200 ? label.substring(0, 200) : label,
                "needs/" + need.ref(),
                evidence,
                version,
                locator,
                cited));
        need.cited(premise, citation.value(), actors.get(), clock.instant());
        needs.save(need);
    }

    public void uncite(NeedId id, CitationId citation) {
        with(id, (need, now) -> need.uncited(citation.value(), actors.get(), now));
        citations.uncite(citation);
    }

    /** Puts the statement before the organisations, once every premise is cited. */
    public void propose(NeedId id, long version) {
        actingFor.submitting();
        with(id, (need, now) -> need.propose(version, actors.get(), now));
    }

    /** Says that the organisation the actor acts for shares the statement as it stands. */
    public void endorse(NeedId id, String remark) {
        with(id, (need, now) -> need.endorse(organisation(), remark, actors.get(), now));
    }

    public void withdrawEndorsement(NeedId id) {
        with(id, (need, now) -> need.withdrawEndorsement(organisation(), actors.get(), now));
    }

    /** Agrees for the council that this is a need to work from. */
    @RequiresRole({Role.LEAD_COMMISSIONER, Role.COMMISSIONING_HEAD})
    public void agree(NeedId id, long version) {
        with(id, (need, now) -> need.agree(version, actors.get(), now));
    }

    /** Makes it a draft again, which ends its endorsements. */
    @RequiresRole({Role.LEAD_COMMISSIONER, Role.COMMISSIONING_HEAD})
    public void takeBack(NeedId id, long version) {
        with(id, (need, now) -> need.takeBack(version, actors.get(), now));
    }

    private void with(NeedId id, BiConsumer<NeedStatement, Instant> command) {
        var need = register.changing(id);
        command.accept(need, clock.instant());
        needs.save(need);
    }

    private OrganisationId organisation() {
        actingFor.submitting();
        var organisation = register.signsFor();
        if (organisation == null) {
            throw new AccessRefused(
                    "needs.notYours",
                    "Act for an organisation to endorse a need. At the council its lead commissioners do.");
        }
        return organisation;
    }
}
