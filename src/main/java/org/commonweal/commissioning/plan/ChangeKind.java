package org.commonweal.commissioning.plan;

/** How an agreed plan changes. */
public enum ChangeKind {
    ADD,
    DEFER,
    WITHDRAW,
    RESCHEDULE
}
