package org.commonweal.evidence;

import java.time.Instant;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.jspecify.annotations.Nullable;

/** A version as pages show it. */
public record VersionDetails(
        int number,
        EvidenceState state,
        EvidenceDescription description,
        @Nullable UUID fileId,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        boolean hasSchema,
        String note,
        @Nullable UUID addedBy,
        Instant addedAt,
        @Nullable UUID submittedBy,
        @Nullable UUID submittedFor,
        @Nullable Instant submittedAt,
        @Nullable UUID reviewerId,
        @Nullable Instant reviewedAt,
        @Nullable Quality quality,
        @Nullable String qualityReason,
        @Nullable String returnReason,
        @Nullable Classification audience,
        @Nullable Instant scheduledFor,
        @Nullable Instant publishedAt) {

    public boolean hasFile() {
        return fileId != null;
    }
}
