package org.commonweal.outcomes;

/** What a measure tells, after outcomes-based accountability. */
public enum MeasureKind {
    /** How much was done: an output. */
    HOW_MUCH,
    /** How well it was done. */
    HOW_WELL,
    /** Whether anybody is better off: this alone shows an outcome. */
    BETTER_OFF
}
