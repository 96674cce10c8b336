package org.commonweal.outcomes;

/** The three things that all commissioning is to improve. */
public enum Theme {
    WELLBEING,
    ECONOMY,
    ENVIRONMENT
}
