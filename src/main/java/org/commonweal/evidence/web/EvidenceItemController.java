package org.commonweal.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.commonweal.evidence.PublicAnswer;
import org.commonweal.evidence.PublicEvidence;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Formats;
import org.commonweal.webkit.CachedPage;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of an item, and of each version it ever had. */
@Controller
class EvidenceItemController {

    private static final int DESCRIPTION_LENGTH = 160;

    private final PublicEvidence evidence;
    private final Drawings drawings;
    private final Site site;

    EvidenceItemController(PublicEvidence evidence, Drawings drawings, Site site) {
        this.evidence = evidence;
        this.drawings = drawings;
        this.site = site;
    }

    @CachedPage
    @GetMapping("/evidence/{ref}")
    String item(@PathVariable String ref, Model model, HttpServletResponse response) {
        return show(ref, null, model, response);
    }

    @CachedPage
    @GetMapping("/evidence/{ref}/versions/{number:\\d{1,6}}")
    String version(@PathVariable String ref, @PathVariable int number, Model model, HttpServletResponse response) {
        return show(ref, number, model, response);
    }

    private String show(String ref, @Nullable Integer number, Model model, HttpServletResponse response) {
        if (!ref.equals(ref.toUpperCase(Locale.ROOT))) {
            return "redirect:/evidence/" + ref.toUpperCase(Locale.ROOT);
        }
        var answer = evidence.find(ref, number).orElseThrow(() -> new NotFound("evidence"));
        return switch (answer) {
            case PublicAnswer.Shown shown ->
                shown(new EvidencePageModel(shown.page(), drawings, site.baseUrl()), number, model);
            case PublicAnswer.Gone gone -> gone(gone, model, response);
        };
    }

    private static String shown(EvidencePageModel item, @Nullable Integer number, Model model) {
        model.addAttribute("item", item);
        var title = number == null ? item.title() : item.title() + ", version " + number;
        var path = item.address() + (number == null ? "" : "/versions/" + number);
        model.addAttribute("page", new Page(title, shortened(item.description()), path, "/evidence.atom"));
        return "evidence/item";
    }

    private static String gone(PublicAnswer.Gone gone, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("ref", gone.ref());
        model.addAttribute("reason", gone.reason());
        model.addAttribute("since", Formats.day(gone.since()));
        model.addAttribute(
                "page",
                Page.of(
                        gone.ref() + " was withdrawn",
                        "This evidence is no longer published.",
                        "/evidence/" + gone.ref()));
        return "evidence/gone";
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= DESCRIPTION_LENGTH ? line : line.substring(0, DESCRIPTION_LENGTH - 1) + "…";
    }
}
