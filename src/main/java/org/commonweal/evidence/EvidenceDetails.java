package org.commonweal.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An item for its page, cut to what the reader may see.
 *
 * @param editVersion to be given back with a command, which is refused if somebody was faster
 * @param shown the version to show first
 * @param versions those the reader may see, newest first
 * @param liveVersion the number of the published version
 * @param may what the reader can do now
 */
public record EvidenceDetails(
        EvidenceId id,
        String ref,
        SubjectRef space,
        EvidenceState state,
        Classification classification,
        @Nullable UUID organisation,
        @Nullable UUID createdBy,
        Instant createdAt,
        @Nullable Integer liveVersion,
        @Nullable String withdrawnReason,
        @Nullable Instant withdrawnAt,
        long editVersion,
        VersionDetails shown,
        List<VersionDetails> versions,
        Possible may) {

    /** What the reader can do with the item as it is. */
    public record Possible(
            boolean edit,
            boolean submit,
            boolean takeBack,
            boolean addVersion,
            boolean reopen,
            boolean startReview,
            boolean decide,
            boolean publish,
            boolean unschedule,
            boolean withdraw) {}

    public @Nullable VersionDetails version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(null);
    }
}
