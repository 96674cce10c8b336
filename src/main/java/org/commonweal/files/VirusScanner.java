package org.commonweal.files;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for known harmful content. */
interface VirusScanner {

    /** For portals without a scanner: every file passes. */
    VirusScanner NONE = file -> new Clear();

    /** @throws IOException when the scanner cannot be asked */
    Result scan(Path file) throws IOException;

    sealed interface Result {}

    record Clear() implements Result {}

    record Found(String virus) implements Result {}

    /** The scanner answered, but not about the file: it may be too large for it. */
    record NoAnswer(String reply) implements Result {}
}
