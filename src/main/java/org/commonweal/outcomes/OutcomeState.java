package org.commonweal.outcomes;

/** How far an outcome has come. */
public enum OutcomeState {
    DRAFT,
    AGREED,
    /** No longer worked towards; what was measured of it stays. */
    RETIRED
}
