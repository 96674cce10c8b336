package org.commonweal.commissioning.plan;

/** Where the plan of a year stands. */
public enum PlanState {
    DRAFT,
    /** Organisations propose. */
    CALL_OPEN,
    SCORING,
    /** Put before Cabinet. */
    RECOMMENDED,
    /** Put before Council. */
    CABINET_AGREED,
    /** Both agreed it. */
    IN_FORCE,
    CLOSED;

    boolean scores() {
        return this == SCORING || this == IN_FORCE;
    }
}
