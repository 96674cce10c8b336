package org.commonweal.commissioning.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.RuleViolation;

/**
 * How much each criterion counts, by its code.
 *
 * @param points none below zero, 100 together
 */
public record Weights(Map<String, Ratio> points) {

    private static final Ratio ALL = Ratio.of(100);

    public Weights {
        points = new LinkedHashMap<>(points);
        points.forEach((code, weight) -> {
            if (weight.signum() < 0) {
                throw RuleViolation.onField(
                        "commissioning.weightRange", code, "A weight is a whole number from 0 to 100.");
            }
        });
        requireWhole(points.values().stream().reduce(Ratio.ZERO, Ratio::plus));
    }

    private static void requireWhole(Ratio sum) {
        int difference = sum.compareTo(ALL);
        if (difference != 0) {
            var missing = difference < 0 ? ALL.minus(sum) : sum.minus(ALL);
            throw new RuleViolation(
                    "commissioning.weights",
                    "The weights come to %s. %s %s so that they come to 100."
                            .formatted(sum.rounded(0), difference < 0 ? "Add" : "Take away", missing.rounded(0)));
        }
    }

    /** Weights in whole points. */
    public static Weights of(Map<String, Integer> points) {
        var exact = new LinkedHashMap<String, Ratio>();
        points.forEach((code, weight) -> exact.put(code, Ratio.of(weight)));
        return new Weights(exact);
    }

    public Set<String> codes() {
        return points.keySet();
    }

    public Ratio of(String code) {
        var weight = points.get(code);
        if (weight == null) {
            throw new IllegalArgumentException("No criterion " + code);
        }
        return weight;
    }

    /** One weight set to another value, the others keeping their proportions; equal ones if they had none. */
    public Weights with(String code, Ratio weight) {
        var rest = ALL.minus(of(code));
        var left = ALL.minus(weight);
        var changed = new LinkedHashMap<String, Ratio>();
        points.forEach((other, before) -> changed.put(
                other,
                other.equals(code)
                        ? weight
                        : rest.signum() == 0
                                ? left.by(Ratio.of(points.size() - 1L))
                                : before.times(left).by(rest)));
        return new Weights(changed);
    }
}
