package org.commonweal.consultation.form;

import org.commonweal.kernel.RuleViolation;

/**
 * One answer to choose, or one row of a matrix.
 *
 * @param code stable name of it in stored answers, exports and conditions
 * @param exclusive true for "none of these": chosen alone or not at all
 * @param detail label of a text field that belongs to the choice; empty for none
 */
public record Choice(String code, String label, boolean exclusive, String detail) {

    public Choice {
        label = label.strip();
        detail = detail.strip();
        if (!code.matches("[a-z0-9][a-z0-9_]{0,29}")) {
            throw new RuleViolation(
                    "consultation.choiceCode", "The code “%s” must be small letters and digits.".formatted(code));
        }
        if (label.isEmpty() || label.length() > 300 || detail.length() > 200) {
            throw new RuleViolation("consultation.choiceLabel", "Give each choice a text of up to 300 characters.");
        }
    }

    public static Choice of(String code, String label) {
        return new Choice(code, label, false, "");
    }
}
