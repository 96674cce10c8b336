package org.commonweal.access;

/** How far a grant reaches; each level includes those before it. */
public enum Level {
    /** Nothing, not even that it exists. */
    NONE,
    /** That something is there and who owns it. */
    EXISTS,
    /** Title, description and owner. */
    METADATA,
    READ,
    CONTRIBUTE,
    MANAGE;

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The higher of the two. */
    Level or(Level other) {
        return atLeast(other) ? this : other;
    }
}
