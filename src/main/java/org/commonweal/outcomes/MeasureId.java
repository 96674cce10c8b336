package org.commonweal.outcomes;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a measure; people use its code, such as LEI-2. */
public record MeasureId(UUID value) {

    public static final String SUBJECT_TYPE = "measure";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
