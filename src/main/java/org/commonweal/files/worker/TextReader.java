package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text of one kind of file into a sink, or says by which failure it cannot. */
@FunctionalInterface
interface TextReader {

    void read(Path file, TextSink sink) throws IOException, Failure;

    /** A file whose text cannot be had, and why. */
    final class Failure extends Exception {

        private final Outcome outcome;

        Failure(Outcome outcome) {
            super(outcome.name());
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
