package org.commonweal.evidence.area;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a set of areas, such as the wards of 2024. */
public record AreaSetId(UUID value) {

    public static final String SUBJECT_TYPE = "area-set";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
