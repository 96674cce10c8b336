package org.commonweal.uikit;

import java.util.Locale;
import java.util.Map;

/** Names of enum constants as people read them. */
public final class Labels {

    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("NHS", "NHS body"),
            Map.entry("VCS_REGISTERED", "Registered charity or voluntary organisation"),
            Map.entry("VCS_UNREGISTERED", "Community group"),
            Map.entry("VCS_INFRASTRUCTURE", "Voluntary sector support body"),
            Map.entry("ORG_ADMIN", "Organisation administrator"),
            Map.entry("HR", "Human resources"),
            Map.entry("SCRUTINY_TF", "Scrutiny task and finish group"),
            Map.entry("CODESIGN", "Co-design"),
            Map.entry("IN_HOUSE_BID", "In-house bid team"),
            Map.entry("READ_ONLY", "Read only"),
            Map.entry("NONE", "None"));

    private Labels() {}

    /** Sentence case: {@code COUNCIL_COMPANY} reads "Council company". */
    public static String of(Enum<?> constant) {
        return SPECIAL.getOrDefault(constant.name(), plain(constant.name()));
    }

    private static String plain(String name) {
        var words = name.toLowerCase(Locale.UK).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
