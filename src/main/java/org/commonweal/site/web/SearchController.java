package org.commonweal.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchService;
import org.commonweal.search.SearchSort;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.RateLimits;
import org.commonweal.webkit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over what is public, with every filter in the address. */
@Controller
class SearchController {

    private static final int ALLOWED = 600;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final SearchService search;
    private final SearchPages pages;
    private final Directory directory;
    private final RateLimits limits;
    private final Texts texts;

    SearchController(SearchService search, SearchPages pages, Directory directory, RateLimits limits, Texts texts) {
        this.search = search;
        this.pages = pages;
        this.directory = directory;
        this.limits = limits;
        this.texts = texts;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") Set<String> kind,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") Set<String> area,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        limits.take("search", request, ALLOWED, PERIOD);
        var chosen = organisation(organisation);
        var query = SearchQuery.of(q.strip())
                .withKinds(kind)
                .withOrganisation(chosen == null ? null : chosen.id().value())
                .withAreas(area)
                .between(day("from", from), day("to", to))
                .sortedBy(SearchSort.of(sort))
                .page(page - 1, 20);
        var title = texts.get("site.search.title");
        model.addAttribute(
                "page",
                Page.of(
                        q.isBlank() ? title : texts.get("site.search.titled", q.strip()),
                        texts.get("site.search.description"),
                        "/search"));
        model.addAttribute("found", pages.of(query, chosen, search.findPublic(query)));
        return "site/search";
    }

    private @Nullable OrganisationRef organisation(String code) {
        return code.isEmpty()
                ? null
                : directory
                        .organisationByCode(code)
                        .orElseThrow(() -> RuleViolation.onField(
                                "site.unknownOrganisation", "organisation", "There is no such organisation here."));
    }

    private static @Nullable LocalDate day(String field, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RuleViolation.onField("site.unreadableDate", field, "Enter dates like 2027-01-25.");
        }
    }
}
