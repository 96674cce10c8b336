package org.commonweal.commissioning.plan;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a proposal; people use its reference, such as P-01. */
public record ProposalId(UUID value) {

    public static final String SUBJECT_TYPE = "proposal";

    /** What its references begin with. */
    static final String SERIES = "P";

    static String ref(long number) {
        return "P-%02d".formatted(number);
    }

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
