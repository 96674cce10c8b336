package org.commonweal.commissioning.plan;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies the plan of a year; people know it by the year, such as 2026/27. */
public record PlanId(UUID value) {

    public static final String SUBJECT_TYPE = "plan-year";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
