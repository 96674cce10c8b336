package org.commonweal.workspace;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a space. */
public record WorkspaceId(UUID value) {

    public static final String SUBJECT_TYPE = "workspace";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }

    public static WorkspaceId of(SubjectRef subject) {
        return new WorkspaceId(subject.id());
    }
}
