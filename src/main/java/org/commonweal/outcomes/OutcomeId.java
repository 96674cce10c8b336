package org.commonweal.outcomes;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies an outcome; people use its reference, such as O-3. */
public record OutcomeId(UUID value) {

    public static final String SUBJECT_TYPE = "outcome";

    /** What its references begin with. */
    static final String SERIES = "O";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
