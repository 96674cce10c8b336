package org.commonweal.evidence.web;

import java.util.Arrays;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.PublicEvidence;
import org.commonweal.webkit.CachedPage;
import org.commonweal.webkit.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public list of evidence. */
@Controller
class EvidenceListController {

    private static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 10_000;

    private final PublicEvidence evidence;

    EvidenceListController(PublicEvidence evidence) {
        this.evidence = evidence;
    }

    @CachedPage
    @GetMapping("/evidence")
    String list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "kind", defaultValue = "") String kindName,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "page", defaultValue = "1") String pageText,
            Model model) {
        var kind = kind(kindName);
        var filter =
                EvidenceFilter.empty().withText(shortened(text)).withKind(kind).withArea(shortened(area));
        long total = evidence.countRows(filter);
        int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(pages, number(pageText));
        var rows = evidence.findRows(filter, PageRequest.of(page - 1, PAGE_SIZE));
        model.addAttribute(
                "list", new EvidenceListModel(rows, total, page, pages, shortened(text), kind, shortened(area)));
        model.addAttribute(
                "page",
                new Page(
                        page == 1 ? "Evidence" : "Evidence, page " + page,
                        "Data, research and experience that plans and decisions rest on",
                        "/evidence",
                        "/evidence.atom"));
        return "evidence/list";
    }

    private static String shortened(String text) {
        var stripped = text.strip();
        return stripped.length() > 200 ? stripped.substring(0, 200) : stripped;
    }

    private static @Nullable EvidenceKind kind(String name) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int number(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Math.min(LAST_PAGE, Integer.parseInt(text)) : 1;
    }
}
