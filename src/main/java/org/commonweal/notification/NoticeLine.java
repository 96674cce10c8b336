package org.commonweal.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is read.
 *
 * @param path address of what it is about, below {@code /app/}
 * @param space the space it happened in, which can be muted
 */
public record NoticeLine(
        UUID id, String text, String path, @Nullable UUID space, String spaceName, Instant at, boolean unread) {}
