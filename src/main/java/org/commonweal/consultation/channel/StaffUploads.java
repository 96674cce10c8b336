package org.commonweal.consultation.channel;

import java.io.InputStream;
import java.time.Duration;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.attachment.UnusedUploads;
import org.commonweal.files.FileService;
import org.commonweal.files.ProgressListener;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in the files staff upload for a consultation. One that is not used goes again with the retention run. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SignedIn
public class StaffUploads {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConsultationGate gate;
    private final UnusedUploads uploads;
    private final FileService files;
    private final TransactionOperations transaction;

    StaffUploads(ConsultationGate gate, UnusedUploads uploads, FileService files, TransactionOperations transaction) {
        this.gate = gate;
        this.uploads = uploads;
        this.files = files;
        this.transaction = transaction;
    }

    /** Stores the file and waits for its check, for as long as somebody waits before a screen. */
    public StoredFileDetails receive(ConsultationId id, String name, @Nullable String declaredType, InputStream in)
            throws InterruptedException {
        transaction.executeWithoutResult(status -> gate.running(id));
        var file = files.receive(
                name,
                declaredType,
                in,
                ProgressListener.NONE,
                taken -> uploads.note(taken.id(), id.value(), gate.acting().requirePerson()));
        return files.awaitChecked(file, PATIENCE);
    }
}
