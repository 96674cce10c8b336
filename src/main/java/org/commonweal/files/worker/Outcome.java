package org.commonweal.files.worker;

/** How the reading of one file ended. */
public enum Outcome {
    /** Its text follows; a picture of a page has none. */
    TEXT,
    /** It opens only with a password. */
    ENCRYPTED,
    /** It cannot be opened at all. */
    DAMAGED,
    /** It opens, but its text cannot be read. */
    UNREADABLE,
    /** Reading it took more memory or time than a file is given. */
    TOO_DEMANDING,
    /** The process ended for a reason outside the file; worth another try. */
    INTERRUPTED
}
