package org.commonweal.outcomes;

import org.commonweal.evidence.EvidenceId;
import org.commonweal.needs.NeedId;

/** How one thing on the thread follows from another, and what it may join. */
public enum LinkKind {
    /** From evidence to the need that rests on it; its citations say so. */
    SUPPORTS(EvidenceId.SUBJECT_TYPE, NeedId.SUBJECT_TYPE),
    /** From a need to an outcome that would meet it. */
    ANSWERED_BY(NeedId.SUBJECT_TYPE, OutcomeId.SUBJECT_TYPE),
    /** From an outcome to a wider one it is part of. */
    CONTRIBUTES_TO(OutcomeId.SUBJECT_TYPE, OutcomeId.SUBJECT_TYPE),
    /** From an outcome to what shows it. */
    MEASURED_BY(OutcomeId.SUBJECT_TYPE, MeasureId.SUBJECT_TYPE);

    private final String from;
    private final String to;

    LinkKind(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The type of what something follows from. */
    public String from() {
        return from;
    }

    /** The type of what follows. */
    public String to() {
        return to;
    }

    /** Whether such links are kept here, and not where they are made. */
    boolean stored() {
        return this != SUPPORTS;
    }
}
