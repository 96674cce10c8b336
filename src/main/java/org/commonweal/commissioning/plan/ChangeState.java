package org.commonweal.commissioning.plan;

/** Where a change to the plan stands. */
public enum ChangeState {
    PROPOSED,
    /** The lead cabinet member puts it before Cabinet. */
    SUPPORTED,
    AGREED,
    REJECTED
}
