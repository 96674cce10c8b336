package org.commonweal.evidence;

import java.util.EnumSet;
import java.util.Set;

/** How far a version of evidence has come. */
public enum EvidenceState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    ACCEPTED,
    RETURNED,
    SCHEDULED,
    PUBLISHED,
    /** A newer version took its place; it stays readable where it was. */
    SUPERSEDED,
    /** Taken back by the council; a public notice with the reason stays. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<EvidenceState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, SUPERSEDED);
            case SUBMITTED -> EnumSet.of(IN_REVIEW, DRAFT);
            case IN_REVIEW -> EnumSet.of(ACCEPTED, RETURNED);
            case RETURNED -> EnumSet.of(SUBMITTED, SUPERSEDED);
            case ACCEPTED -> EnumSet.of(SCHEDULED, PUBLISHED, RETURNED);
            case SCHEDULED -> EnumSet.of(PUBLISHED, ACCEPTED);
            case PUBLISHED -> EnumSet.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(EvidenceState.class);
        };
    }

    /** Whether the contributor can still change what the version says and holds. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the version waits for somebody at the council. */
    public boolean underReview() {
        return this == SUBMITTED || this == IN_REVIEW || this == ACCEPTED || this == SCHEDULED;
    }
}
