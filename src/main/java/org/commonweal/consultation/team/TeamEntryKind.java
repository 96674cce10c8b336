package org.commonweal.consultation.team;

/** What happened in a team's work on its response. */
public enum TeamEntryKind {
    ANSWERED,
    COMMENTED,
    SUBMITTED,
    REPLACED
}
