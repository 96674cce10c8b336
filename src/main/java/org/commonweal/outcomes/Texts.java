package org.commonweal.outcomes;

import org.commonweal.kernel.RuleViolation;

/** Checks what is typed. */
final class Texts {

    private Texts() {}

    /** @param most in characters */
    static String required(String field, String text, int most, String ask) {
        var stripped = optional(field, text, most);
        if (stripped.isEmpty()) {
            throw RuleViolation.onField("outcomes." + field, field, ask);
        }
        return stripped;
    }

    static String optional(String field, String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw RuleViolation.onField("outcomes." + field, field, "Shorten this to %,d characters.".formatted(most));
        }
        return stripped;
    }
}
