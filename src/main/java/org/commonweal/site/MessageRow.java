package org.commonweal.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as the list shows it. */
public record MessageRow(
        UUID id,
        String reference,
        MessageKind kind,
        String name,
        String email,
        String text,
        String suspicion,
        Instant receivedAt,
        @Nullable LocalDate acknowledgeBy,
        @Nullable Instant acknowledgedAt,
        long version) {}
