package org.commonweal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.commonweal.evidence.AreaSeries.AreaValue;

/**
 * Up to five groups of areas of about the same size, for shading a map; fewer where many areas have the same figure.
 *
 * @param limits the highest figure of each group but the last
 */
public record Classes(List<Double> limits) {

    private static final int GROUPS = 5;

    /** @param values highest first */
    public static Classes of(List<AreaValue> values) {
        double highest = values.getFirst().value();
        var limits = new TreeSet<Double>();
        for (int group = GROUPS - 1; group > 0; group--) {
            double limit = values.get(Math.min(values.size() - 1, values.size() * group / GROUPS))
                    .value();
            if (limit < highest) {
                limits.add(limit);
            }
        }
        return new Classes(List.copyOf(limits));
    }

    /** From 1, the lowest, upwards. */
    public int of(double figure) {
        int group = 1;
        for (var limit : limits) {
            if (figure > limit) {
                group++;
            }
        }
        return group;
    }

    /** What each group holds, lowest first. */
    public List<String> legend() {
        if (limits.isEmpty()) {
            return List.of("all the same");
        }
        var legend = new ArrayList<String>();
        for (int i = 0; i < limits.size(); i++) {
            var upTo = Figures.show(limits.get(i));
            legend.add(i == 0 ? "up to " + upTo : "more than " + Figures.show(limits.get(i - 1)) + ", up to " + upTo);
        }
        legend.add("more than " + Figures.show(limits.getLast()));
        return legend;
    }
}
