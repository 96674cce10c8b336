package org.commonweal.consultation;

import org.commonweal.kernel.RuleViolation;

/** Checks texts that a form carries. */
final class Checked {

    private Checked() {}

    static String text(String field, String name, String given, int least, int most) {
        var text = given.strip();
        if (text.length() < least) {
            throw RuleViolation.onField("consultation." + field, field, "Enter a " + name + ".");
        }
        if (text.length() > most) {
            throw RuleViolation.onField(
                    "consultation." + field, field, "Shorten the %s to %,d characters.".formatted(name, most));
        }
        return text;
    }
}
