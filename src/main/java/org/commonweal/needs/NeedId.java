package org.commonweal.needs;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a need statement; people use its reference, such as N-101. */
public record NeedId(UUID value) {

    public static final String SUBJECT_TYPE = "need";

    /** What its references begin with. */
    static final String SERIES = "N";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
