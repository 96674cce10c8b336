package org.commonweal.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A grant as the list of members shows it. */
public record GrantRow(
        GrantId id,
        Principal principal,
        Level level,
        Instant startsAt,
        @Nullable Instant endsAt,
        String reason) {}
