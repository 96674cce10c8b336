package org.commonweal.needs;

import org.commonweal.kernel.RuleViolation;

/** How long the parts of a statement may be, in characters. */
final class NeedText {

    static final int TITLE = 200;
    static final int LENGTH = 1000;
    static final int REMARK = 500;

    private NeedText() {}

    static String required(String field, String text, int most, String ask) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw RuleViolation.onField("needs." + field, field, ask);
        }
        return limited(field, stripped, most);
    }

    static String limited(String field, String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw RuleViolation.onField("needs." + field, field, "Shorten this to %,d characters.".formatted(most));
        }
        return stripped;
    }
}
