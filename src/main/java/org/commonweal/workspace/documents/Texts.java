package org.commonweal.workspace.documents;

import org.commonweal.kernel.RuleViolation;

/** Checks what people type. */
final class Texts {

    private Texts() {}

    static String name(String given, String field, int longest) {
        // Control characters would break lists and the names inside an export.
        var text = given.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.isEmpty() || text.length() > longest) {
            throw RuleViolation.onField(
                    "workspace.documents." + field, field, "Give a name of 1 to " + longest + " characters.");
        }
        return text;
    }

    static String optional(String given, String field, int longest) {
        var text = given.strip();
        if (text.length() > longest) {
            throw RuleViolation.onField(
                    "workspace.documents." + field, field, "Shorten this to " + longest + " characters or fewer.");
        }
        return text;
    }

    static String reason(String given) {
        var text = given.strip();
        if (text.isEmpty() || text.length() > 500) {
            throw RuleViolation.onField(
                    "workspace.documents.reason", "reason", "Give the reason in 1 to 500 characters.");
        }
        return text;
    }
}
