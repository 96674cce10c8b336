package org.commonweal.consultation.web;

import org.commonweal.consultation.privacy.Editions;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands earlier editions of the published numbers out to the council's staff. */
@Controller
class EditionController {

    private final Editions editions;

    EditionController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/files/consultations/{slug}/editions/{number:\\d{1,6}}.json")
    ResponseEntity<String> figures(@PathVariable String slug, @PathVariable int number) {
        var figures = editions.figures(slug, number).orElseThrow(() -> new NotFound("Edition"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-edition-" + number + ".json\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(figures);
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
