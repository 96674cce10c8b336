package org.commonweal.commissioning.plan;

import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody gives a proposal, and why; may be unfinished.
 *
 * @param points 0 to 5, for the questions answered so far
 * @param rationales why, for the questions answered so far
 */
public record ScoreDraft(Map<PlanQuestion, Integer> points, Map<PlanQuestion, String> rationales) {

    public ScoreDraft {
        points = copy(points);
        rationales = copy(rationales);
        points.forEach(ScoreSheet::requireInRange);
        rationales.replaceAll((question, text) -> Texts.limited(question.name(), text, Texts.REASON));
    }

    private static <V> Map<PlanQuestion, V> copy(Map<PlanQuestion, V> given) {
        return given.isEmpty() ? new EnumMap<>(PlanQuestion.class) : new EnumMap<>(given);
    }
}
