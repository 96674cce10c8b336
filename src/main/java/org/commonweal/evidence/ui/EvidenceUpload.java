package org.commonweal.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Consumer;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.commonweal.files.ProgressListener;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;

/** Streams one file to the store, waits for its check, and hands it on; refusals are explained beside the file. */
class EvidenceUpload extends Upload {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileService files;
    private final transient Consumer<StoredFileDetails> received;

    EvidenceUpload(FileService files, String label, Consumer<StoredFileDetails> received) {
        this.files = files;
        this.received = received;
        var button = new Button(label);
        button.addClassName("portal-upload-button");
        setUploadButton(button);
        setDropLabel(new Span("or drop it here. CSV, Excel, OpenDocument, GeoJSON, PDF, Word; up to 100 MB."));
        setMaxFiles(1);
        setUploadHandler((UploadHandler) this::take);
    }

    private void take(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var file = accept(event.getFileName(), event.getContentType(), in);
            if (file.state() == FileState.REJECTED || file.state() == FileState.ERROR) {
                refuse(event, explanation(file));
            } else {
                event.getUI().access(() -> {
                    clearFileList();
                    received.accept(file);
                });
            }
        } catch (RuleViolation refused) {
            refuse(event, refused.explanation());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            refuse(event, "The upload was interrupted. Nothing was kept: try again.");
        }
    }

    /** Takes a file in and waits until it is checked; a file still waiting then is checked in the background. */
    StoredFileDetails accept(String name, String type, InputStream in) throws InterruptedException {
        return files.awaitChecked(files.receive(name, type, in, ProgressListener.NONE), PATIENCE);
    }

    private static String explanation(StoredFileDetails file) {
        var explanation = file.explanation();
        return explanation == null ? "The file could not be read. Try another." : explanation;
    }

    private static void refuse(UploadEvent event, String why) {
        event.reject(why);
        UI ui = event.getUI();
        ui.access(() -> Attempt.error(why));
    }
}
