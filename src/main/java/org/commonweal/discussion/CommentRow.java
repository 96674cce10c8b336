package org.commonweal.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its readers see it.
 *
 * @param organisation for whom the author spoke; empty when for nobody
 * @param text plain text with line breaks; empty for a deleted comment
 * @param mine whether the reader wrote it
 * @param canDelete whether the reader may delete it
 * @param version for the form that changes it
 */
public record CommentRow(
        CommentId id,
        String author,
        String organisation,
        String text,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean deleted,
        boolean mine,
        boolean canDelete,
        long version) {}
