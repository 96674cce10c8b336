package org.commonweal.consultation.web;

import java.util.UUID;
import org.commonweal.consultation.proof.ConsultationFiles;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands consultation files out to the council's staff. */
@Controller
class ConsultationFileController {

    private final ConsultationFiles files;

    ConsultationFileController(ConsultationFiles files) {
        this.files = files;
    }

    @GetMapping("/files/consultations/{slug}/file/{file}")
    ResponseEntity<byte[]> download(@PathVariable String slug, @PathVariable String file) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-file.zip\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(files.open(slug, UUID.fromString(file)));
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
