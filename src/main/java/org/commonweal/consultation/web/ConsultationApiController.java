package org.commonweal.consultation.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.PublicResults;
import org.commonweal.consultation.publication.PublishedFeedback;
import org.commonweal.consultation.publication.PublishedResponses;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is public of consultations as JSON, for programs from anywhere. */
@Controller
@CrossOrigin(origins = "*", methods = RequestMethod.GET, exposedHeaders = "ETag")
class ConsultationApiController {

    private static final int PAGE_SIZE = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublicConsultations consultations;
    private final PublicResults results;
    private final PublishedResponses responses;
    private final PublishedFeedback feedback;
    private final Site site;

    ConsultationApiController(
            PublicConsultations consultations,
            PublicResults results,
            PublishedResponses responses,
            PublishedFeedback feedback,
            Site site) {
        this.consultations = consultations;
        this.results = results;
        this.responses = responses;
        this.feedback = feedback;
        this.site = site;
    }

    /** One page of a list. */
    record Listing<T>(
            List<T> items,
            int page,
            int pages,
            long total,
            @Nullable String next,
            String licence) {}

    @GetMapping("/api")
    String documentation(Model model) {
        model.addAttribute("page", Page.of("Open data interface", "Public consultations as JSON", "/api"));
        return "consultation/api";
    }

    @GetMapping(ApiConsultation.BASE)
    ResponseEntity<byte[]> list(@RequestParam(name = "page", defaultValue = "1") String pageText) {
        long total = consultations.countPublic();
        int page = page(pageText);
        var items =
                consultations
                        .findPublic(PageRequest.of(
                                page - 1, PAGE_SIZE, Sort.by("openedAt").descending()))
                        .stream()
                        .map(one -> ApiConsultation.of(one, site.baseUrl()))
                        .toList();
        return json(listing(items, page, total, ""));
    }

    @GetMapping(ApiConsultation.BASE + "/{slug}")
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        return json(ApiConsultation.of(load(slug), site.baseUrl()));
    }

    @GetMapping(ApiConsultation.BASE + "/{slug}/results")
    ResponseEntity<byte[]> results(@PathVariable String slug) {
        return json(ApiResults.of(results.find(slug).orElseThrow(() -> new NotFound("consultation"))));
    }

    @GetMapping(ApiConsultation.BASE + "/{slug}/responses")
    ResponseEntity<byte[]> responses(
            @PathVariable String slug, @RequestParam(name = "page", defaultValue = "1") String pageText) {
        reported(slug);
        int page = page(pageText);
        return json(listing(
                responses.find(slug, PageRequest.of(page - 1, PAGE_SIZE)),
                page,
                responses.count(slug),
                "/" + slug + "/responses"));
    }

    @GetMapping(ApiConsultation.BASE + "/{slug}/themes")
    ResponseEntity<byte[]> themes(@PathVariable String slug) {
        reported(slug);
        var themes = feedback.themes(slug).stream().map(ApiResults.Theme::of).toList();
        return json(new Listing<>(themes, 1, 1, themes.size(), null, ApiConsultation.LICENCE));
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }

    private void reported(String slug) {
        if (!load(slug).reported()) {
            throw new NotFound("consultation");
        }
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
    }

    private <T> Listing<T> listing(List<T> items, int page, long total, String path) {
        int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        var next = page < pages ? site.baseUrl() + ApiConsultation.BASE + path + "?page=" + (page + 1) : null;
        return new Listing<>(items, page, pages, total, next, ApiConsultation.LICENCE);
    }

    /** With a tag of its content, so that what has not changed is not sent again. */
    private static ResponseEntity<byte[]> json(Object content) {
        var body = JSON.writeValueAsBytes(content);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate())
                .eTag(tag(body))
                .body(body);
    }

    private static String tag(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
