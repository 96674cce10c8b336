package org.commonweal.look.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.commonweal.look.LookQueries;
import org.commonweal.look.Shown;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Under an address with the present revision browsers may keep both for a year; otherwise they ask each time. */
@Controller
class LookController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final LookQueries looks;

    LookController(LookQueries looks) {
        this.looks = looks;
    }

    @GetMapping("/look.css")
    ResponseEntity<byte[]> css(@RequestParam(name = "v", defaultValue = "") String revision) {
        var shown = looks.present();
        return answer(shown, revision, CSS, shown.css().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/logo.png")
    ResponseEntity<byte[]> logo(@RequestParam(name = "v", defaultValue = "") String revision) {
        var shown = looks.present();
        var logo = shown.logo();
        return logo == null ? ResponseEntity.notFound().build() : answer(shown, revision, MediaType.IMAGE_PNG, logo);
    }

    private static ResponseEntity<byte[]> answer(Shown shown, String revision, MediaType type, byte[] body) {
        var kept = revision.equals(shown.revision())
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok()
                .cacheControl(kept)
                .eTag(shown.revision())
                .contentType(type)
                .body(body);
    }
}
