package org.commonweal.commissioning.plan.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a plan's page, each with an address of its own. */
enum PlanTab {
    PROPOSALS("Proposals"),
    SCORES("Scores"),
    SENSITIVITY("If weights were others"),
    CHANGES("As agreed and as now"),
    HISTORY("History");

    private final String title;

    PlanTab(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanTab> of(String slug) {
        return Arrays.stream(values()).filter(tab -> tab.slug().equals(slug)).findFirst();
    }
}
