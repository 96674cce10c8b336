package org.commonweal.commissioning.plan;

import java.time.LocalDate;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles the points that count, shortlists, and says what Cabinet is recommended for each proposal. */
@Service
@Transactional
public class ModerationService {

    private final Proposals proposals;
    private final ProposalScores scores;
    private final Moderations moderations;
    private final PlanRegister register;
    private final PlanRanking ranking;
    private final CurrentActor actors;
    private final PortalClock clock;

    ModerationService(
            Proposals proposals,
            ProposalScores scores,
            Moderations moderations,
            PlanRegister register,
            PlanRanking ranking,
            CurrentActor actors,
            PortalClock clock) {
        this.proposals = proposals;
        this.scores = scores;
        this.moderations = moderations;
        this.register = register;
        this.ranking = ranking;
        this.actors = actors;
        this.clock = clock;
    }

    /** Settles the points of a proposal and stores anew how far the ranking depends on the weights. */
    @RequiresRole({Role.COMMISSIONING_HEAD, Role.LEAD_COMMISSIONER})
    public void moderate(ProposalId id, ModerationDraft draft) {
        var proposal = scoring(id);
        var moderator = actors.get().requirePerson();
        if (scores.findByProposalIdAndScorerId(id.value(), moderator.value()).isPresent()) {
            throw new RuleViolation(
                    "commissioning.scorerModerates", "You have scored this proposal, so somebody else moderates it.");
        }
        if (proposal.author().equals(moderator)) {
            throw new RuleViolation("commissioning.ownProposal", "You wrote this proposal, so others moderate it.");
        }
        proposal.moderated(draft.sheet().points().getOrDefault(PlanQuestion.F3, 0), actors.get(), clock.instant());
        var handedIn = scores.findByProposalIdAndHandedInAtIsNotNull(id.value()).stream()
                .map(ProposalScore::sheet)
                .toList();
        var moderation = moderations.findByProposalId(id.value()).orElseGet(() -> new Moderation(id));
        moderation.settle(draft, handedIn, moderator, clock.instant());
        moderations.save(moderation);
        proposals.save(proposal);
        ranking.keep(register.planOf(proposal), clock.instant());
    }

    /** Lets a proposal past the resource gate, with the reason shown in the plan. */
    @RequiresRole(Role.LEAD_CABINET_MEMBER)
    public void override(ProposalId id, String reason) {
        var proposal = scoring(id);
        proposal.override(reason, actors.get(), clock.instant());
        proposals.save(proposal);
    }

    @RequiresRole(Role.COMMISSIONING_HEAD)
    public void shortlist(ProposalId id) {
        var proposal = scoring(id);
        proposal.shortlist(actors.get(), clock.instant());
        proposals.save(proposal);
    }

    /**
     * Says what Cabinet is recommended to do with it.
     *
     * @param reason needed unless it comes into the plan
     * @param startsOn when its review is to start, if it comes into the plan
     */
    @RequiresRole(Role.COMMISSIONING_HEAD)
    public void intend(ProposalId id, PlanOutcome outcome, String reason, @Nullable LocalDate startsOn) {
        var proposal = register.proposal(id);
        if (register.planOf(proposal).state() != PlanState.SCORING) {
            throw new RuleViolation(
                    "commissioning.planState", "The plan has been recommended. Propose a change once it is in force.");
        }
        proposal.intend(outcome, reason, startsOn, actors.get(), clock.instant());
        proposals.save(proposal);
    }

    private Proposal scoring(ProposalId id) {
        var proposal = register.proposal(id);
        if (!register.planOf(proposal).state().scores()) {
            throw new RuleViolation("commissioning.notScored", "The plan is not being scored now.");
        }
        return proposal;
    }
}
