package org.commonweal.identity;

import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and closes organisations. */
@Service
@Transactional
public class OrganisationService {

    private final Organisations organisations;
    private final Stewards stewards;
    private final CurrentActor actors;
    private final PortalClock clock;

    OrganisationService(Organisations organisations, Stewards stewards, CurrentActor actors, PortalClock clock) {
        this.organisations = organisations;
        this.stewards = stewards;
        this.actors = actors;
        this.clock = clock;
    }

    @RequiresRole(Role.ADMINISTRATOR)
    public OrganisationId create(OrganisationDraft draft) {
        if (draft.home() && organisations.findByHomeTrue().isPresent()) {
            throw new RuleViolation("identity.homeExists", "This portal has its council already.");
        }
        var organisation = new Organisation(draft.code(), draft.name(), draft.kind(), draft.home());
        if (organisations.findByCode(organisation.code()).isPresent()) {
            throw RuleViolation.onField(
                    "identity.codeTaken", "code", "Another organisation has this code already. Choose another.");
        }
        organisation.introduced(draft, actors.get(), clock.instant());
        requireFreeDomains(organisation);
        return organisations.save(organisation).id();
    }

    /** Changes what is known of an organisation; its kind and domains are for the portal's administrators. */
    @SignedIn
    public void revise(OrganisationId id, long version, OrganisationDraft draft) {
        stewards.requireLooksAfter(id);
        var organisation = load(id);
        if (organisation.kind() != draft.kind() || !organisation.domains().equals(draft.domains())) {
            stewards.requireAdministrator("change the kind and the domains of an organisation");
        }
        organisation.revise(version, draft, actors.get(), clock.instant());
        requireFreeDomains(organisation);
        organisations.save(organisation);
    }

    /** Closes an organisation: its people lose what they have by it at once, and keep their names on what they did. */
    @RequiresRole(Role.ADMINISTRATOR)
    public void close(OrganisationId id) {
        var organisation = load(id);
        organisation.close(actors.get(), clock.instant());
        organisations.save(organisation);
    }

    @RequiresRole(Role.ADMINISTRATOR)
    public void reopen(OrganisationId id) {
        var organisation = load(id);
        organisation.reopen(actors.get(), clock.instant());
        organisations.save(organisation);
    }

    private Organisation load(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    private void requireFreeDomains(Organisation organisation) {
        for (var domain : organisation.domains()) {
            if (organisations.domainTaken(domain, organisation.id().value())) {
                throw RuleViolation.onField(
                        "identity.domainTaken", "domains", domain + " belongs to another organisation already.");
            }
        }
    }
}
