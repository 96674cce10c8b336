package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reviewed a version, and what they found. */
@Embeddable
record VersionReview(
        @Column(name = "reviewer_id") @Nullable UUID reviewer,

        @Column(name = "reviewed_at") @Nullable Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "quality", length = 1) @Nullable
        Quality quality,

        @Column(name = "quality_reason", length = 2000) @Nullable
        String qualityReason,

        @Column(name = "return_reason", length = 2000) @Nullable
        String returnReason) {

    static final VersionReview NONE = new VersionReview(null, null, null, null, null);

    VersionReview startedBy(@Nullable UUID person) {
        return new VersionReview(person, at, quality, qualityReason, returnReason);
    }

    VersionReview accepted(Quality grade, String reason, @Nullable UUID person, Instant when) {
        return new VersionReview(person, when, grade, Reasons.required(reason), returnReason);
    }

    VersionReview returned(String reason, @Nullable UUID person, Instant when) {
        return new VersionReview(person, when, quality, qualityReason, Reasons.required(reason));
    }
}
