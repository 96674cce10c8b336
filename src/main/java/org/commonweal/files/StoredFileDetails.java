package org.commonweal.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A received file as others see it.
 *
 * @param name cleaned: safe to show and to save under
 * @param sha256 of the bytes, as 64 hexadecimal digits
 * @param explanation one sentence for people, when there is something to explain
 * @param hasText whether {@link FileService#text} will find something
 */
public record StoredFileDetails(
        FileId id,
        String name,
        FileKind kind,
        long bytes,
        String sha256,
        FileState state,
        @Nullable String explanation,
        Instant createdAt,
        boolean hasText) {

    public String mediaType() {
        return kind.mediaType();
    }

    public boolean isClean() {
        return state == FileState.CLEAN;
    }
}
