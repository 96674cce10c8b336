package org.commonweal.evidence;

import org.commonweal.access.Classification;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An item to be added to a space.
 *
 * @param folder the folder of the space it lies in, if any; its rights then follow the folder's
 * @param classification the widest audience it may ever be published to
 * @param file its first version; a draft can wait for one
 */
public record NewEvidence(
        SubjectRef space,
        @Nullable SubjectRef folder,
        EvidenceDescription description,
        Classification classification,
        @Nullable NewVersion file) {

    public NewEvidence(
            SubjectRef space,
            EvidenceDescription description,
            Classification classification,
            @Nullable NewVersion file) {
        this(space, null, description, classification, file);
    }

    SubjectRef parent() {
        return folder == null ? space : folder;
    }
}
