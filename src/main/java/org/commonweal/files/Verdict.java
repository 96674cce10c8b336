package org.commonweal.files;

import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How the check of one file ended, and the text it brought to light. */
record Verdict(
        FileState state, @Nullable String code, @Nullable String explanation, String text) {

    private static final String NO_TEXT =
            "We could not read the text inside, so search will not find this file by its content.";

    static Verdict clean(String text) {
        return new Verdict(FileState.CLEAN, null, null, text);
    }

    static Verdict cleanWithoutText() {
        return new Verdict(FileState.CLEAN, null, NO_TEXT, "");
    }

    static Verdict rejected(RuleViolation reason) {
        return new Verdict(FileState.REJECTED, reason.code(), reason.explanation(), "");
    }

    static Verdict error(RuleViolation reason) {
        return new Verdict(FileState.ERROR, reason.code(), reason.explanation(), "");
    }
}
