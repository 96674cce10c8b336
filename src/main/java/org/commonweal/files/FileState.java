package org.commonweal.files;

/** How far a received file has come; only a clean one is ever served. */
public enum FileState {
    /** Waiting for the scanner and for its text to be read. */
    PENDING,
    CLEAN,
    /** Refused after a closer look; the explanation says why. */
    REJECTED,
    /** The portal can no longer read its bytes. */
    ERROR
}
