package org.commonweal.workspace.documents;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a folder of a space. */
public record FolderId(UUID value) {

    public static final String SUBJECT_TYPE = "folder";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
