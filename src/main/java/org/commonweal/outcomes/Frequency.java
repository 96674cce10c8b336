package org.commonweal.outcomes;

/** How often a value is expected. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}
