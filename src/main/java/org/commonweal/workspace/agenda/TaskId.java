package org.commonweal.workspace.agenda;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a task of a space. */
public record TaskId(UUID value) {

    public static final String SUBJECT_TYPE = "task";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
