package org.commonweal.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The outcome of a version's check in a few figures. */
public record CheckSummary(
        CheckState state,
        @Nullable String explanation,
        @Nullable Long rows,
        @Nullable Integer columns,
        int errors,
        int warnings,
        Instant checkedAt) {

    public boolean isTable() {
        return state == CheckState.TABLE;
    }
}
