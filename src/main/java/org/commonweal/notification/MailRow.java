package org.commonweal.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outgoing message as administrators see it. */
public record MailRow(
        UUID id,
        String address,
        String heading,
        String body,
        MailState state,
        Instant createdAt,
        int attempts,
        @Nullable String lastError) {}
