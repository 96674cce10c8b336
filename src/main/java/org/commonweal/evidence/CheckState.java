package org.commonweal.evidence;

/** What the look inside a version's file came to. */
public enum CheckState {
    /** Read as a table; its report says what is in it. */
    TABLE,
    /** A clean file that is not a table, such as a report. */
    DOCUMENT,
    /** Could not be read as it should; the explanation says why. */
    REFUSED
}
