package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.commonweal.files.ProgressListener;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;

/** Streams one file to the store and hands it on once it is checked. */
class ResponseUpload extends Upload {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileService files;
    private final transient Consumer<StoredFileDetails> received;

    ResponseUpload(FileService files, String button, String hint, Consumer<StoredFileDetails> received) {
        this.files = files;
        this.received = received;
        setUploadButton(new Button(button));
        setDropLabel(new Span(hint));
        setMaxFiles(1);
        setUploadHandler((UploadHandler) this::take);
    }

    private void take(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var id = files.receive(event.getFileName(), event.getContentType(), in, ProgressListener.NONE);
            var file = files.awaitChecked(id, PATIENCE);
            if (file.state() == FileState.CLEAN) {
                event.getUI().access(() -> received.accept(file));
            } else {
                var why = file.explanation();
                refuse(event, why == null ? "The file could not be checked. Try it again." : why);
            }
        } catch (RuleViolation refused) {
            refuse(event, refused.explanation());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            refuse(event, "The upload was interrupted. Nothing was kept: try again.");
        }
    }

    private static void refuse(UploadEvent event, String why) {
        event.reject(why);
        event.getUI().access(() -> Attempt.error(why));
    }
}
