package org.commonweal.operations;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a data folder cannot be used, and what to do about it. */
class DataFolderProblem extends RuntimeException {

    private final String remedy;

    private DataFolderProblem(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    static DataFolderProblem inUse(Path folder, String holder) {
        var by = holder.isBlank() ? "another program" : "process " + holder;
        return new DataFolderProblem(
                "The data folder %s is in use by %s.".formatted(folder, by),
                "Stop that portal or wait for its command to end, or choose another folder with --data.",
                null);
    }

    static DataFolderProblem unusable(Path folder, Exception cause) {
        return new DataFolderProblem(
                "The data folder %s cannot be written to (%s).".formatted(folder, cause),
                "Choose another folder with --data, or give yourself the right to write there.",
                cause);
    }

    String remedy() {
        return remedy;
    }
}
