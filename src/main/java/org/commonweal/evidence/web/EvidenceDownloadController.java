package org.commonweal.evidence.web;

import org.commonweal.evidence.EvidenceDownloads;
import org.commonweal.files.FileDownloads;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of evidence for people who are signed in, asking for permission every time. */
@Controller
class EvidenceDownloadController {

    private final EvidenceDownloads evidence;
    private final FileDownloads downloads;

    EvidenceDownloadController(EvidenceDownloads evidence, FileDownloads downloads) {
        this.evidence = evidence;
        this.downloads = downloads;
    }

    @GetMapping("/files/evidence/{ref}/versions/{number:\\d{1,6}}")
    ResponseEntity<Resource> download(@PathVariable String ref, @PathVariable int number) {
        return downloads.attachment(evidence.fileOf(ref, number));
    }
}
