package org.commonweal.commissioning.plan;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the scores of those who are named for it, each without sight of the others. */
@Service
@Transactional
@SignedIn
public class ScoringService {

    private final Proposals proposals;
    private final ProposalScores scores;
    private final PlanRegister register;
    private final CurrentActor actors;
    private final PortalClock clock;

    ScoringService(
            Proposals proposals, ProposalScores scores, PlanRegister register, CurrentActor actors, PortalClock clock) {
        this.proposals = proposals;
        this.scores = scores;
        this.register = register;
        this.actors = actors;
        this.clock = clock;
    }

    /** Keeps an unfinished score, which only its scorer sees. */
    public void keep(ProposalId id, ScoreDraft draft) {
        kept(register.proposal(id), draft);
    }

    /** Hands the score in for good; the second one makes the proposal ready to be moderated. */
    public void handIn(ProposalId id, ScoreDraft draft) {
        var proposal = register.proposal(id);
        var score = kept(proposal, draft);
        score.handIn(actors.get(), clock.instant());
        scores.save(score);
        long handedIn =
                scores.findByProposalIdAndHandedInAtIsNotNull(id.value()).size();
        proposal.scored(handedIn, actors.get(), clock.instant());
        proposals.save(proposal);
    }

    private ProposalScore kept(Proposal proposal, ScoreDraft draft) {
        var scorer = actors.get().requirePerson();
        requireScorer(proposal, scorer);
        var id = proposal.id();
        var score = scores.findByProposalIdAndScorerId(id.value(), scorer.value())
                .orElseGet(() -> new ProposalScore(id, scorer, clock.instant()));
        score.keep(draft, clock.instant());
        return scores.save(score);
    }

    private void requireScorer(Proposal proposal, PersonId scorer) {
        var plan = register.planOf(proposal);
        if (!plan.hasScorer(scorer)) {
            throw new AccessRefused(
                    "commissioning.notAScorer",
                    "You are not named to score this plan. The head of commissioning names.");
        }
        if (proposal.author().equals(scorer)) {
            throw new RuleViolation("commissioning.ownProposal", "You wrote this proposal, so others score it.");
        }
        if (!plan.state().scores() || !proposal.state().takesScores()) {
            throw new RuleViolation(
                    "commissioning.notScored",
                    proposal.state().ranked()
                            ? "Its scores have been moderated, so no more are taken."
                            : "It is not being scored now. Scoring starts when the call has ended.");
        }
    }
}
