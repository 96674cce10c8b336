package org.commonweal.consultation.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a consultation's page, each with an address of its own. */
enum ConsultationTab {
    ABOUT("About", false),
    QUESTIONS("Questions", false),
    VARIANTS("Languages and easy read", true),
    RESPONSES("Responses", true),
    RESULTS("Results", true),
    WORDS("In their words", true),
    PUBLICATION("Publication", true),
    THEMES("Themes", true),
    FILE("Consultation file", false),
    PRIVACY("Privacy", true),
    HISTORY("History", false);

    private final String title;
    private final boolean staffOnly;

    ConsultationTab(String title, boolean staffOnly) {
        this.title = title;
        this.staffOnly = staffOnly;
    }

    String title() {
        return title;
    }

    /** Whether it shows answers or unfinished work, which only the council's staff read. */
    boolean staffOnly() {
        return staffOnly;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ConsultationTab> of(String slug) {
        return Arrays.stream(values()).filter(tab -> tab.slug().equals(slug)).findFirst();
    }
}
