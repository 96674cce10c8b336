package org.commonweal.consultation.publication;

/** How far a response is on its way to being published. */
public enum RenditionState {
    /** In the queue: nobody has cleared it yet, or it was sent back. */
    TO_REDACT,
    /** Cleared by one person, waiting for another. */
    TO_APPROVE,
    PUBLISHED,
    /** Taken down after it was published. */
    UNPUBLISHED,
    /** Somebody decided that it is not published, and why. */
    WITHHELD
}
