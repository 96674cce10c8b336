package org.commonweal.outcomes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the thread can be broken. */
public enum Gap {
    NEED_WITHOUT_OUTCOME("Needs that no outcome answers"),
    OUTCOME_WITHOUT_NEED("Outcomes that follow from no need"),
    OUTCOME_WITHOUT_MEASURE("Outcomes that nothing shows"),
    MEASURE_WITHOUT_DATA("Measures that are wanted, but have no data"),
    MEASURE_WITHOUT_SOURCE("Measures that do not say where their numbers come from");

    private final String title;

    Gap(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Its part of an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Gap> of(String slug) {
        return Arrays.stream(values()).filter(gap -> gap.slug().equals(slug)).findFirst();
    }
}
