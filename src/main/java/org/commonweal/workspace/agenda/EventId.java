package org.commonweal.workspace.agenda;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies an entry in a space's calendar. */
public record EventId(UUID value) {

    public static final String SUBJECT_TYPE = "event";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
