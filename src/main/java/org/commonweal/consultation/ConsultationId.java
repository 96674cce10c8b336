package org.commonweal.consultation;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a consultation; people use its address, such as leisure-arts-and-culture. */
public record ConsultationId(UUID value) {

    public static final String SUBJECT_TYPE = "consultation";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
