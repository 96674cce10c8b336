package org.commonweal.evidence;

/** Which way of knowing a need the evidence speaks for: set by experts, felt, asked for, or seen by comparison. */
public enum NeedType {
    NORMATIVE,
    FELT,
    EXPRESSED,
    COMPARATIVE
}
