package org.commonweal.evidence;

import org.jspecify.annotations.Nullable;

/** What a look inside a file found. */
record Finding(
        CheckState state,
        @Nullable String explanation,
        @Nullable TableReport report) {

    static Finding table(TableReport report) {
        return new Finding(CheckState.TABLE, null, report);
    }

    static Finding document() {
        return new Finding(CheckState.DOCUMENT, null, null);
    }

    static Finding refused(String explanation) {
        return new Finding(CheckState.REFUSED, explanation, null);
    }
}
