package org.commonweal.demo;

import java.io.InputStream;
import java.time.Duration;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.ProgressListener;
import org.commonweal.files.StoredFileDetails;
import org.springframework.stereotype.Component;

/** Hands files in and waits until they are checked. */
@Component
class Uploads {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage;
    private final FileService files;

    Uploads(Stage stage, FileService files) {
        this.stage = stage;
        this.files = files;
    }

    /** Checking begins when the step is over, so the wait is no part of it. */
    FileId receive(String step, String name, InputStream content) {
        var id = new FileId(stage.made(
                "file/" + step,
                () -> files.receive(name, null, content, ProgressListener.NONE).value()));
        var file = checked(id);
        if (!file.isClean()) {
            throw new IllegalStateException(name + " was not accepted: " + file.explanation());
        }
        return id;
    }

    private StoredFileDetails checked(FileId id) {
        try {
            return files.awaitChecked(id, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
