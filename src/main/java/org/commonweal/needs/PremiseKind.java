package org.commonweal.needs;

/** What a premise speaks of. */
public enum PremiseKind {
    CURRENT_SERVICE,
    CURRENT_POPULATION,
    VOICE,
    FUTURE_DEMAND;

    /** Whether it describes how things are, not how they will be. */
    public boolean current() {
        return this != FUTURE_DEMAND;
    }
}
