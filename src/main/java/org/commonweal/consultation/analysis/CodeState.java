package org.commonweal.consultation.analysis;

/** Whether a code is in use, and if not, what became of it. */
public enum CodeState {
    ACTIVE,
    MERGED,
    SPLIT
}
