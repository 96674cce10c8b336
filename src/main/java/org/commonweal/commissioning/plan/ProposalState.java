package org.commonweal.commissioning.plan;

/** Where a proposal stands. */
public enum ProposalState {
    DRAFT,
    SUBMITTED,
    /** At least two people have handed in their scores. */
    SCORED,
    MODERATED,
    SHORTLISTED,
    IN_PLAN,
    DEFERRED,
    NOT_SELECTED,
    WITHDRAWN;

    boolean takesScores() {
        return this == SUBMITTED || this == SCORED;
    }

    /** Whether its moderated score stands. */
    boolean ranked() {
        return compareTo(MODERATED) >= 0 && this != WITHDRAWN;
    }
}
