package org.commonweal.consultation.channel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.commonweal.files.ProgressListener;
import org.springframework.boot.test.context.TestComponent;

/** Files as somebody would have uploaded them. */
@TestComponent
public class ReceivedFiles {

    private final FileService files;

    ReceivedFiles(FileService files) {
        this.files = files;
    }

    public FileId text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public FileId file(Path path) {
        try {
            return bytes(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FileId bytes(String name, byte[] content) {
        var id = files.receive(name, null, new ByteArrayInputStream(content), ProgressListener.NONE);
        try {
            var checked = files.awaitChecked(id, Duration.ofSeconds(60));
            if (checked.state() != FileState.CLEAN) {
                throw new IllegalStateException(checked.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return id;
    }
}
