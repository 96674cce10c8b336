package org.commonweal.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence in a list: the version its reader is shown first. */
public record EvidenceRow(
        EvidenceId id,
        String ref,
        String title,
        String description,
        EvidenceKind kind,
        EvidenceState state,
        int version,
        @Nullable Integer liveVersion,
        String publisher,
        UUID spaceId,
        @Nullable LocalDate coverageFrom,
        @Nullable LocalDate coverageTo,
        @Nullable Instant publishedAt,
        Instant changedAt) {}
