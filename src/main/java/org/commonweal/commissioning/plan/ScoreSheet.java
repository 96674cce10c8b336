package org.commonweal.commissioning.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.commissioning.scoring.Contender;
import org.commonweal.commissioning.scoring.Ratio;
import org.commonweal.kernel.RuleViolation;

/**
 * The points of one proposal.
 *
 * @param points for every question, 0 to 5
 */
public record ScoreSheet(Map<PlanQuestion, Integer> points) {

    public ScoreSheet {
        points = new EnumMap<>(points);
        for (var question : PlanQuestion.values()) {
            var given = points.get(question);
            if (given == null) {
                throw RuleViolation.onField(
                        "commissioning.scoreMissing",
                        question.name(),
                        "%s has no score. Give it 0 to 5.".formatted(question));
            }
            requireInRange(question, given);
        }
    }

    static void requireInRange(PlanQuestion question, int points) {
        if (points < 0 || points > PlanQuestion.BEST) {
            throw RuleViolation.onField(
                    "commissioning.scoreRange",
                    question.name(),
                    "%s is scored 0 to 5, not %d.".formatted(question, points));
        }
    }

    /** In the order of the questions. */
    public static ScoreSheet of(List<Integer> points) {
        var given = new EnumMap<PlanQuestion, Integer>(PlanQuestion.class);
        for (int i = 0; i < points.size(); i++) {
            given.put(PlanQuestion.values()[i], points.get(i));
        }
        return new ScoreSheet(given);
    }

    /** The mean of its questions, as a share of the best. */
    public Ratio share(PlanCriterion criterion) {
        var questions = criterion.questions();
        long sum = questions.stream().mapToLong(points::get).sum();
        return Ratio.of(sum, (long) questions.size() * PlanQuestion.BEST);
    }

    public Contender contender(String ref) {
        var shares = new TreeMap<String, Ratio>();
        for (var criterion : PlanCriterion.values()) {
            shares.put(criterion.name(), share(criterion));
        }
        return new Contender(ref, shares);
    }
}
