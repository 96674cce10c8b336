package org.commonweal.evidence;

import java.util.UUID;
import org.commonweal.files.StoredFileDetails;

/** The file of a version as the version remembers it. */
record VersionFile(UUID id, String name, String mediaType, long bytes, String sha256) {

    static VersionFile of(StoredFileDetails file) {
        return new VersionFile(file.id().value(), file.name(), file.mediaType(), file.bytes(), file.sha256());
    }
}
