package org.commonweal.needs;

/** Where a need statement stands. */
public enum NeedState {
    DRAFT,
    /** Every premise is cited; organisations may endorse it. */
    PROPOSED,
    /** At least two organisations share it. */
    ENDORSED,
    /** The council's commissioner works from it. */
    AGREED
}
