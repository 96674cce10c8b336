package org.commonweal.consultation;

/** How an answer reached the council. */
public enum Channel {
    ONLINE,
    PAPER,
    EMAIL,
    TELEPHONE,
    EVENT,
    IMPORTED
}
