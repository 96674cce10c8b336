package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.publication.PublishedFeedback;
import org.commonweal.consultation.variant.TextKeys;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.CachedPage;
import org.commonweal.webkit.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public list of consultations, and the page of each. */
@Controller
class ConsultationController {

    private static final int MOST_OPEN = 100;
    private static final int PAGE_SIZE = 20;

    private final PublicConsultations consultations;
    private final PublishedFeedback feedback;
    private final AnswerTongues tongues;

    ConsultationController(PublicConsultations consultations, PublishedFeedback feedback, AnswerTongues tongues) {
        this.tongues = tongues;
        this.consultations = consultations;
        this.feedback = feedback;
    }

    @CachedPage
    @GetMapping("/consultations")
    String list(@RequestParam(name = "page", defaultValue = "1") String pageText, Model model) {
        long closed = consultations.countRows(false);
        int pages = (int) Math.max(1, (closed + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = pageText.matches("[1-9]\\d{0,4}") ? Math.min(pages, Integer.parseInt(pageText)) : 1;
        model.addAttribute("open", consultations.findRows(true, PageRequest.of(0, MOST_OPEN, Sort.by("closesAt"))));
        model.addAttribute(
                "closed",
                consultations.findRows(
                        false,
                        PageRequest.of(page - 1, PAGE_SIZE, Sort.by("closesAt").descending())));
        model.addAttribute("number", page);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "page",
                new Page(
                        "Consultations",
                        "What the council asks before it decides, and what people said",
                        "/consultations",
                        ConsultationFeedController.FEED));
        return "consultation/list";
    }

    @CachedPage
    @GetMapping("/consultations/{slug}")
    String page(@PathVariable String slug, HttpServletRequest request, Model model) {
        var found = consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
        var tongue = tongues.asked(found, request);
        var text = found.brief().text();
        model.addAttribute("consultation", found);
        model.addAttribute("t", tongue);
        model.addAttribute("ways", tongues.all(found).besides(tongue));
        model.addAttribute("overdueSince", feedback.overdueSince(found).orElse(null));
        model.addAttribute(
                "page",
                new Page(
                                tongue.title(found.brief()).text(),
                                tongue.say(TextKeys.SUMMARY, text.summary()).text(),
                                "/consultations/" + slug + (tongue.main() ? "" : "?" + tongue.query()),
                                "/consultations/" + slug + "/changes.atom")
                        .in(tongue.lang(), tongue.dir()));
        return "consultation/page";
    }
}
