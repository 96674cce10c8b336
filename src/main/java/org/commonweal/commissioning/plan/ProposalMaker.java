package org.commonweal.commissioning.plan;

import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.database.RefNumbers;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;

/** Makes proposals and lets their own people at them. */
@Component
class ProposalMaker {

    private final Proposals proposals;
    private final RefNumbers numbers;
    private final AccessRegistry registry;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    ProposalMaker(
            Proposals proposals,
            RefNumbers numbers,
            AccessRegistry registry,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.proposals = proposals;
        this.numbers = numbers;
        this.registry = registry;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    Proposal make(PlanYear plan, OrganisationId organisation, PersonId author, ProposalDraft draft, boolean allYear) {
        var proposal = new Proposal(
                numbers.next(ProposalId.SERIES),
                plan.id(),
                organisation,
                draft,
                author,
                allYear,
                actors.get(),
                clock.instant());
        var subject = proposal.id().subject();
        registry.protect(subject, null, Classification.PARTNER);
        registry.grant(subject, Principal.of(author), Level.MANAGE, null, "Wrote the proposal");
        // The council is large: there only the author works on it.
        if (!directory.organisation(organisation).home()) {
            registry.grant(subject, Principal.of(organisation), Level.CONTRIBUTE, null, "Makes the proposal");
        }
        return proposals.save(proposal);
    }
}
