package org.commonweal.content;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies a term of the glossary. */
public record TermId(UUID value) {

    public static final String SUBJECT_TYPE = "term";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }
}
