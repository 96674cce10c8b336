package org.commonweal.consultation;

import java.util.EnumSet;
import java.util.Set;

/** How far a consultation has come. It never goes back to being open: a second round is another consultation. */
public enum ConsultationState {
    DRAFT,
    APPROVED,
    OPEN,
    CLOSED,
    ANALYSED,
    REPORTED,
    FEEDBACK_PUBLISHED,
    ARCHIVED;

    /** The states that may follow. */
    public Set<ConsultationState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(OPEN, DRAFT);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(ANALYSED);
            case ANALYSED -> EnumSet.of(REPORTED);
            case REPORTED -> EnumSet.of(FEEDBACK_PUBLISHED);
            case FEEDBACK_PUBLISHED -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(ConsultationState.class);
        };
    }

    /** Whether answers still come in: from the public, or by the hand of staff. */
    public boolean takesEntries() {
        return this == OPEN || this == CLOSED;
    }

    /** Whether the public knows of it. */
    public boolean isPublic() {
        return compareTo(OPEN) >= 0;
    }
}
