package org.commonweal.workspace.agenda;

import org.commonweal.kernel.RuleViolation;

/** How long texts may be. */
final class Wording {

    static final int SHORT = 200;
    static final int LONG = 4000;

    private Wording() {}

    static String title(String text, String refusal) {
        var title = upTo(SHORT, text, "title", refusal);
        if (title.isEmpty()) {
            throw RuleViolation.onField("workspace.title", "title", refusal);
        }
        return title;
    }

    static String upTo(int longest, String text, String field, String refusal) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw RuleViolation.onField("workspace." + field, field, refusal);
        }
        return stripped;
    }
}
