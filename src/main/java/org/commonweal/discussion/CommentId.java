package org.commonweal.discussion;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a comment. */
public record CommentId(UUID value) {

    public static final String SUBJECT_TYPE = "comment";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
