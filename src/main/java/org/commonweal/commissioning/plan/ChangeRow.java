package org.commonweal.commissioning.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of an agreed plan, and what the reader can do about it. */
public record ChangeRow(
        PlanChangeId id,
        String ref,
        String title,
        ChangeKind kind,
        String reason,
        @Nullable LocalDate startsOn,
        ChangeState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable LocalDate decidedOn,
        String minute,
        String rejection,
        boolean canSupport,
        boolean canRecord,
        boolean canReject) {}
