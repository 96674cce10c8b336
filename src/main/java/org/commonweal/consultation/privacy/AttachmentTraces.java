package org.commonweal.consultation.privacy;

import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ResponseTraces;
import org.commonweal.consultation.attachment.Attachments;
import org.springframework.stereotype.Component;

/** The files that were sent with a response. */
@Component
class AttachmentTraces implements ResponseTraces {

    private final Attachments attachments;

    AttachmentTraces(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<String> forget(UUID response) {
        int gone = attachments.remove(attachments.ofResponse(response));
        return gone == 0 ? List.of() : List.of("%d files that were sent with it".formatted(gone));
    }

    @Override
    public long forgetFiles(UUID consultation) {
        return attachments.remove(attachments.ofConsultation(consultation));
    }

    @Override
    public long countFiles(UUID consultation) {
        return attachments.ofConsultation(consultation).size();
    }

    @Override
    public List<String> held(UUID response) {
        return attachments.ofResponse(response).stream()
                .map(file -> "The file “%s”, SHA-256 %s.".formatted(file.name(), file.sha256()))
                .toList();
    }
}
