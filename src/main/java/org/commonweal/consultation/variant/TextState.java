package org.commonweal.consultation.variant;

/** How a text of a variant stands to the main text. */
public enum TextState {
    MISSING,
    CURRENT,
    /** The main text was changed since; it is shown in its place. */
    OUTDATED
}
