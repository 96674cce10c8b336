package org.commonweal.evidence;

import java.util.List;
import org.commonweal.evidence.AreaSeries.AreaValue;

/** Says in one sentence what a ranked list of figures shows. */
final class Readings {

    private Readings() {}

    /** @param values highest first */
    static String of(String heading, List<AreaValue> values) {
        if (values.isEmpty()) {
            return "There are no figures to show for “%s”.".formatted(heading);
        }
        var highest = values.getFirst();
        var lowest = values.getLast();
        if (values.size() == 1 || highest.value() == lowest.value()) {
            return "“%s” is %s in %s."
                    .formatted(
                            heading, Figures.show(highest.value()), values.size() == 1 ? highest.name() : "every area");
        }
        return "“%s” is highest in %s (%s) and lowest in %s (%s); the middle of %,d areas is %s."
                .formatted(
                        heading,
                        highest.name(),
                        Figures.show(highest.value()),
                        lowest.name(),
                        Figures.show(lowest.value()),
                        values.size(),
                        Figures.show(middle(values)));
    }

    private static double middle(List<AreaValue> values) {
        int half = values.size() / 2;
        return values.size() % 2 == 1
                ? values.get(half).value()
                : (values.get(half - 1).value() + values.get(half).value()) / 2;
    }
}
