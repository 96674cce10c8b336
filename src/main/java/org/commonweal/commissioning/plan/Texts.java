package org.commonweal.commissioning.plan;

import org.commonweal.kernel.RuleViolation;

/** Checks of what people write, each refusal on its field. */
final class Texts {

    static final int TITLE = 200;
    static final int LONG = 2000;
    static final int REASON = 1000;
    static final int SHORT = 500;

    private Texts() {}

    static String required(String field, String text, int most, String ask) {
        var stripped = limited(field, text, most);
        if (stripped.isEmpty()) {
            throw RuleViolation.onField("commissioning." + field, field, ask);
        }
        return stripped;
    }

    static String limited(String field, String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw RuleViolation.onField(
                    "commissioning." + field, field, "Shorten this to %,d characters.".formatted(most));
        }
        return stripped;
    }

    static String reason(String reason) {
        return required("reason", reason, REASON, "Give the reason; everybody concerned reads it.");
    }
}
