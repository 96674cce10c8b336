package org.commonweal.outcomes;

/** Which way is better. */
public enum Polarity {
    MORE_IS_BETTER,
    LESS_IS_BETTER
}
