package org.commonweal.commissioning.plan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.commissioning.scoring.Place;
import org.commonweal.commissioning.scoring.Sensitivity;
import org.springframework.stereotype.Component;

/** Ranks what has been moderated, and keeps how far that depends on the weights. */
@Component
class PlanRanking {

    private final Proposals proposals;
    private final Moderations moderations;
    private final SensitivityRuns runs;

    PlanRanking(Proposals proposals, Moderations moderations, SensitivityRuns runs) {
        this.proposals = proposals;
        this.moderations = moderations;
        this.runs = runs;
    }

    /** The points that count, by proposal in the order of their references. */
    Map<Proposal, Moderation> moderated(PlanYear plan) {
        var ranked = proposals.findByPlanIdOrderByRefNumber(plan.id().value()).stream()
                .filter(proposal -> proposal.state().ranked())
                .toList();
        var found = moderations
                .withPoints(
                        ranked.stream().map(proposal -> proposal.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(Moderation::proposal, Function.identity()));
        var points = new LinkedHashMap<Proposal, Moderation>();
        for (var proposal : ranked) {
            var moderation = found.get(proposal.id());
            if (moderation != null) {
                points.put(proposal, moderation);
            }
        }
        return points;
    }

    List<Place> ranking(PlanYear plan, Map<Proposal, Moderation> moderated) {
        return Place.ranked(
                plan.weights().exact(),
                moderated.entrySet().stream()
                        .map(entry -> entry.getValue()
                                .sheet()
                                .contender(entry.getKey().ref()))
                        .toList());
    }

    /** Called whenever points or weights changed, so that there is always a run that fits. */
    void keep(PlanYear plan, Instant at) {
        var contenders = moderated(plan).entrySet().stream()
                .map(entry -> entry.getValue().sheet().contender(entry.getKey().ref()))
                .toList();
        if (!contenders.isEmpty()) {
            var sensitivity = Sensitivity.of(plan.weights().exact(), contenders);
            runs.save(new SensitivityRun(plan, runs.countByPlanId(plan.id().value()) + 1, sensitivity, at));
        }
    }
}
