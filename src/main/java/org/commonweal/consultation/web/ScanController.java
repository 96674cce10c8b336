package org.commonweal.consultation.web;

import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.channel.StaffEntries;
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

/** Hands staff the scan that a response was keyed from. */
@Controller
class ScanController {

    private final ConsultationQueries consultations;
    private final StaffEntries entries;
    private final FileDownloads downloads;

    ScanController(ConsultationQueries consultations, StaffEntries entries, FileDownloads downloads) {
        this.consultations = consultations;
        this.entries = entries;
        this.downloads = downloads;
    }

    @GetMapping("/files/consultations/{slug}/scans/{reference}")
    ResponseEntity<Resource> scan(@PathVariable String slug, @PathVariable String reference) {
        var scan = entries.scan(consultations.get(slug).id(), reference);
        return downloads.attachment(scan.orElseThrow(() -> new NotFound("Scan")));
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
