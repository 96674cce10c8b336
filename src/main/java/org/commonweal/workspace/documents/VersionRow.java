package org.commonweal.workspace.documents;

import java.time.Instant;
import org.commonweal.files.FileState;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document.
 *
 * @param restoredFrom the earlier version whose bytes these are
 */
public record VersionRow(
        DocumentId document,
        int number,
        String fileName,
        long bytes,
        String sha256,
        String note,
        String author,
        Instant createdAt,
        @Nullable Integer restoredFrom,
        FileState state,
        @Nullable String explanation) {

    public boolean clean() {
        return state == FileState.CLEAN;
    }

    /** Address of the bytes. */
    public String downloadPath() {
        return "/files/documents/" + document.value() + "/versions/" + number;
    }
}
