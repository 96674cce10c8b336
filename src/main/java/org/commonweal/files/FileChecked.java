package org.commonweal.files;

/** The check of a file has ended; published in the transaction that records how. */
public record FileChecked(FileId file, FileState state) {}
