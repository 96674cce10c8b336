package org.commonweal.evidence;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies an item of evidence; people use its reference, such as EV-12. */
public record EvidenceId(UUID value) {

    public static final String SUBJECT_TYPE = "evidence";

    /** What its references begin with. */
    static final String SERIES = "EV";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
