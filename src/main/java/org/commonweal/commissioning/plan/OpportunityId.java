package org.commonweal.commissioning.plan;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies an opportunity that somebody logged; people use its reference, such as OP-1. */
public record OpportunityId(UUID value) {

    public static final String SUBJECT_TYPE = "opportunity";

    static final String SERIES = "OP";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
