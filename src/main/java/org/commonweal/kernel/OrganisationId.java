package org.commonweal.kernel;

import java.util.UUID;

/** Identifies an organisation: the council, a partner, a voluntary group. */
public record OrganisationId(UUID value) {

    public static final String SUBJECT_TYPE = "organisation";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
