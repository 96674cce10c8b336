package org.commonweal.consultation.web;

import java.util.UUID;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.files.FileDownloads;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands staff the files that were sent with a response. */
@Controller
class AttachmentController {

    private final ConsultationQueries consultations;
    private final ResponseQueries responses;
    private final FileDownloads downloads;

    AttachmentController(ConsultationQueries consultations, ResponseQueries responses, FileDownloads downloads) {
        this.consultations = consultations;
        this.responses = responses;
        this.downloads = downloads;
    }

    @GetMapping("/files/consultations/{slug}/responses/{reference}/files/{id}")
    ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String reference, @PathVariable UUID id) {
        var file = responses.files(consultations.get(slug).id(), reference).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("File"));
        return downloads.attachment(file.file());
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
