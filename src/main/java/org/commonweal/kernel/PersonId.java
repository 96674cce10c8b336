package org.commonweal.kernel;

import java.util.UUID;

/** Identifies a person the portal knows. */
public record PersonId(UUID value) {

    public static final String SUBJECT_TYPE = "person";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
