package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.channel.StaffUploads;
import org.commonweal.files.FileState;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;

/** Streams one file to the store and hands it on once it is checked. */
class ResponseUpload extends Upload {

    private final transient StaffUploads uploads;
    private final ConsultationId consultation;
    private final transient Consumer<StoredFileDetails> received;

    ResponseUpload(
            StaffUploads uploads,
            ConsultationId consultation,
            String button,
            String hint,
            Consumer<StoredFileDetails> received) {
        this.uploads = uploads;
        this.consultation = consultation;
        this.received = received;
        setUploadButton(new Button(button));
        setDropLabel(new Span(hint));
        setMaxFiles(1);
        setUploadHandler((UploadHandler) this::take);
    }

    private void take(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var file = uploads.receive(consultation, event.getFileName(), event.getContentType(), in);
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
