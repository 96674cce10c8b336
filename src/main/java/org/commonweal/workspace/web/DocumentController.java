package org.commonweal.workspace.web;

import java.util.UUID;
import org.commonweal.files.FileDownloads;
import org.commonweal.kernel.NotFound;
import org.commonweal.workspace.documents.DocumentDownloads;
import org.commonweal.workspace.documents.DocumentId;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands out versions of documents, asking for permission every time. */
@Controller
class DocumentController {

    private final DocumentDownloads documents;
    private final FileDownloads downloads;

    DocumentController(DocumentDownloads documents, FileDownloads downloads) {
        this.documents = documents;
        this.downloads = downloads;
    }

    @GetMapping("/files/documents/{document}/versions/{number}")
    ResponseEntity<Resource> download(@PathVariable UUID document, @PathVariable int number) {
        return downloads.attachment(documents.fileOf(new DocumentId(document), number));
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
