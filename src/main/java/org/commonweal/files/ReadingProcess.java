package org.commonweal.files;

import java.io.IOException;
import org.commonweal.files.worker.ExtractionWorker;

/** The process in which the portal reads the text of files: the same program, started for another purpose. */
public final class ReadingProcess {

    private ReadingProcess() {}

    /** Whether this program was started to be that process. */
    public static boolean isWanted() {
        return System.getProperty(ExtractionWorker.PROPERTY) != null;
    }

    /** Reads files until the portal has no more. */
    public static void run() throws IOException {
        ExtractionWorker.main(new String[0]);
    }
}
