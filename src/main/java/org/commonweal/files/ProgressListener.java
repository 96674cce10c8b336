package org.commonweal.files;

/** Hears how much of an upload has arrived. Throwing from it cancels the upload, and nothing is kept. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = bytes -> {};

    void received(long bytes);
}
