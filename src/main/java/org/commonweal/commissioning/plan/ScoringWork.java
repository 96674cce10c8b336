package org.commonweal.commissioning.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals that a named scorer has not scored yet. */
@Component
class ScoringWork implements DueWork {

    private final PlanYears plans;
    private final Proposals proposals;
    private final ProposalScores scores;

    ScoringWork(PlanYears plans, Proposals proposals, ProposalScores scores) {
        this.plans = plans;
        this.proposals = proposals;
        this.scores = scores;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> dueFor(Actor actor, int limit) {
        var person = actor.person();
        if (person == null || limit < 1) {
            return List.of();
        }
        return plans.findByStateIn(List.of(PlanState.SCORING, PlanState.IN_FORCE)).stream()
                .filter(plan -> plan.hasScorer(person))
                .flatMap(plan -> {
                    var open = proposals.findByPlanIdOrderByRefNumber(plan.id().value()).stream()
                            .filter(proposal -> proposal.state().takesScores()
                                    && !proposal.author().equals(person))
                            .toList();
                    var done = scores
                            .findByScorerIdAndProposalIdIn(
                                    person.value(),
                                    open.stream().map(one -> one.id().value()).toList())
                            .stream()
                            .filter(score -> score.handedInAt() != null)
                            .map(ProposalScore::proposal)
                            .collect(Collectors.toSet());
                    return open.stream()
                            .filter(proposal -> !done.contains(proposal.id()))
                            .map(proposal -> new Item(
                                    "Score %s: %s".formatted(proposal.ref(), proposal.title()),
                                    "Plan " + plan.label(),
                                    null,
                                    "proposals/%s/score".formatted(proposal.ref())));
                })
                .limit(limit)
                .toList();
    }
}
