package org.commonweal.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which evidence a list shows; what is null does not matter. */
public record EvidenceFilter(
        @Nullable UUID space,
        @Nullable EvidenceState state,
        @Nullable EvidenceKind kind,
        @Nullable String area,
        @Nullable String text,
        boolean waiting) {

    public static EvidenceFilter empty() {
        return new EvidenceFilter(null, null, null, null, null, false);
    }

    /** What waits for a reviewer. */
    public static EvidenceFilter waitingForReview() {
        return new EvidenceFilter(null, null, null, null, null, true);
    }

    public EvidenceFilter inSpace(UUID id) {
        return new EvidenceFilter(id, state, kind, area, text, waiting);
    }

    public EvidenceFilter withState(@Nullable EvidenceState only) {
        return new EvidenceFilter(space, only, kind, area, text, waiting);
    }

    public EvidenceFilter withKind(@Nullable EvidenceKind only) {
        return new EvidenceFilter(space, state, only, area, text, waiting);
    }

    public EvidenceFilter withArea(@Nullable String code) {
        return new EvidenceFilter(space, state, kind, blankToNull(code), text, waiting);
    }

    public EvidenceFilter withText(@Nullable String words) {
        return new EvidenceFilter(space, state, kind, area, blankToNull(words), waiting);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
