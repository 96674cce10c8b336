package org.commonweal.evidence.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of an item's page, each with an address of its own. */
enum ItemTab {
    ABOUT("About"),
    DATA("Data"),
    AREAS("By area"),
    VERSIONS("Versions"),
    CITATIONS("Cited by"),
    HISTORY("History");

    private final String title;

    ItemTab(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ItemTab> of(String slug) {
        return Arrays.stream(values()).filter(tab -> tab.slug().equals(slug)).findFirst();
    }
}
