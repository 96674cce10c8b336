package org.commonweal.workspace.documents;

import java.time.Instant;
import org.commonweal.files.FileState;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list, with the newest version its reader is shown.
 *
 * @param explanation why the version was refused, for whoever brought it
 * @param checkedOutBy who is working on it
 */
public record DocumentRow(
        DocumentId id,
        String title,
        int number,
        long bytes,
        FileState state,
        @Nullable String explanation,
        String author,
        Instant changedAt,
        @Nullable String checkedOutBy) {}
