package org.commonweal.workspace.documents;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a document, whatever its name, place or version. */
public record DocumentId(UUID value) {

    public static final String SUBJECT_TYPE = "document";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
