package org.commonweal.commissioning.plan;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations propose, up to the day somebody scores it. */
@Service
@Transactional
@SignedIn
public class ProposalService {

    private final Proposals proposals;
    private final PlanRegister register;
    private final ProposalMaker maker;
    private final AccessRegistry registry;
    private final ActingFor actingFor;
    private final CurrentActor actors;
    private final PortalClock clock;

    ProposalService(
            Proposals proposals,
            PlanRegister register,
            ProposalMaker maker,
            AccessRegistry registry,
            ActingFor actingFor,
            CurrentActor actors,
            PortalClock clock) {
        this.proposals = proposals;
        this.register = register;
        this.maker = maker;
        this.registry = registry;
        this.actingFor = actingFor;
        this.actors = actors;
        this.clock = clock;
    }

    /** Begins a proposal for the organisation the actor acts for; nobody else sees it until it is submitted. */
    public String draft(PlanId id, ProposalDraft draft) {
        var plan = register.plan(id);
        var organisation = actingFor.require();
        if (!plan.takesProposals(clock.today())) {
            throw new RuleViolation(
                    "commissioning.callClosed",
                    "The call for proposals is not open. Log it as an opportunity: those are taken all year.");
        }
        return maker.make(plan, organisation, actors.get().requirePerson(), draft, false)
                .ref();
    }

    public void change(ProposalId id, long version, ProposalDraft draft) {
        with(id, (proposal, now) -> proposal.change(version, draft, actors.get(), now));
    }

    /** Hands it in; from now on all partners can read it. */
    public void submit(ProposalId id, long version) {
        var proposal = register.own(id);
        actingFor.require();
        boolean open = register.planOf(proposal).takesProposals(clock.today());
        proposal.submit(version, open, actors.get(), clock.instant());
        proposals.save(proposal);
        registry.publish(id.subject(), Classification.PARTNER);
    }

    public void withdraw(ProposalId id, String reason) {
        with(id, (proposal, now) -> proposal.withdraw(reason, actors.get(), now));
    }

    private void with(ProposalId id, BiConsumer<Proposal, Instant> command) {
        var proposal = register.own(id);
        command.accept(proposal, clock.instant());
        proposals.save(proposal);
    }
}
