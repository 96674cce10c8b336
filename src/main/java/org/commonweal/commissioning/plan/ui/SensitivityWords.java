package org.commonweal.commissioning.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.commissioning.plan.PlanCriterion;
import org.commonweal.commissioning.plan.PlanWeights;
import org.commonweal.commissioning.scoring.Place;
import org.commonweal.commissioning.scoring.Sensitivity;

/** Says what a sensitivity means for somebody who does not read tables. */
record SensitivityWords(Sensitivity sensitivity, PlanWeights weights, Map<String, String> titles) {

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add("With the weights as they are, %s.".formatted(order(sensitivity.ranking())));
        var changing =
                sensitivity.shifts().stream().filter(sensitivity::changesFirst).toList();
        if (changing.isEmpty()) {
            sentences.add("No weight moved by ten points, and no criterion left out, changes who comes first.");
        }
        for (var shift : changing) {
            sentences.add("%s, %s.".formatted(condition(shift), order(shift.ranking())));
        }
        for (var turn : sensitivity.turns()) {
            if (turn.loweredTo() != null) {
                sentences.add("%s comes first once %s weighs %d or less."
                        .formatted(names(turn.firstWhenLowered()), title(turn.criterion()), turn.loweredTo()));
            }
            if (turn.raisedTo() != null) {
                sentences.add("%s comes first once %s weighs %d or more."
                        .formatted(names(turn.firstWhenRaised()), title(turn.criterion()), turn.raisedTo()));
            }
        }
        return sentences;
    }

    private String condition(Sensitivity.Shift shift) {
        return shift.kind() == Sensitivity.Kind.DROPPED
                ? "Without %s".formatted(title(shift.criterion()))
                : "If %s weighed %s instead of %s"
                        .formatted(title(shift.criterion()), shift.weight().rounded(0), now(shift.criterion()));
    }

    private String order(List<Place> ranking) {
        var first = ranking.stream().filter(place -> place.rank() == 1).toList();
        var text = "%s comes first with %s"
                .formatted(
                        names(first.stream().map(Place::ref).toList()),
                        first.getFirst().shown());
        return ranking.size() > first.size()
                ? "%s, then %s with %s"
                        .formatted(
                                text,
                                name(ranking.get(first.size()).ref()),
                                ranking.get(first.size()).shown())
                : text;
    }

    private String names(List<String> refs) {
        return refs.stream().map(this::name).collect(Collectors.joining(" and "));
    }

    private String name(String ref) {
        var title = titles.get(ref);
        return title == null ? ref : "%s (%s)".formatted(title, ref);
    }

    String weight(Sensitivity.Shift shift) {
        return shift.kind() == Sensitivity.Kind.DROPPED
                ? title(shift.criterion()) + " left out"
                : "%s %s → %s"
                        .formatted(
                                title(shift.criterion()),
                                now(shift.criterion()),
                                shift.weight().rounded(0));
    }

    String title(String criterion) {
        return PlanCriterion.valueOf(criterion).title();
    }

    String now(String criterion) {
        return String.valueOf(weights.of(PlanCriterion.valueOf(criterion)));
    }
}
