package org.commonweal.consultation.link;

/** As what something is linked to a consultation. */
public enum LinkKind {
    REVIEW,
    STAGE,
    OPTION,
    DECISION;

    /** Whether there is one at most, so that another takes its place. */
    boolean single() {
        return this != OPTION;
    }
}
