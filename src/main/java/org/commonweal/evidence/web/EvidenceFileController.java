package org.commonweal.evidence.web;

import org.commonweal.evidence.PublicEvidence;
import org.commonweal.files.FileDownloads;
import org.commonweal.kernel.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The bytes of published versions; an address always gives the same ones. */
@Controller
class EvidenceFileController {

    private final PublicEvidence evidence;
    private final FileDownloads downloads;

    EvidenceFileController(PublicEvidence evidence, FileDownloads downloads) {
        this.evidence = evidence;
        this.downloads = downloads;
    }

    @GetMapping("/evidence/{ref}/versions/{number:\\d{1,6}}/{name}")
    ResponseEntity<Resource> file(@PathVariable String ref, @PathVariable int number, @PathVariable String name) {
        return evidence.file(ref, number, name).map(downloads::attachment).orElseThrow(() -> new NotFound("file"));
    }

    @GetMapping("/evidence/{ref}/versions/{number:\\d{1,6}}/schema.json")
    ResponseEntity<String> schema(@PathVariable String ref, @PathVariable int number) {
        return evidence.schema(ref, number)
                .map(schema -> ResponseEntity.ok()
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noCache())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(schema))
                .orElseThrow(() -> new NotFound("schema"));
    }
}
