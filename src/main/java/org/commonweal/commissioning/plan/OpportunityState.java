package org.commonweal.commissioning.plan;

/** Where an opportunity stands. */
public enum OpportunityState {
    LOGGED,
    /** It became a proposal. */
    TAKEN_UP,
    CLOSED
}
