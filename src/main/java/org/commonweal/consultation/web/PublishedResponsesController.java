package org.commonweal.consultation.web;

import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.publication.PublishedResponses;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.CachedPage;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The responses whose authors agreed that they are published. */
@Controller
class PublishedResponsesController {

    static final int PAGE_SIZE = 20;

    private final PublicConsultations consultations;
    private final PublishedResponses responses;

    PublishedResponsesController(PublicConsultations consultations, PublishedResponses responses) {
        this.consultations = consultations;
        this.responses = responses;
    }

    @CachedPage
    @GetMapping("/consultations/{slug}/responses")
    String list(
            @PathVariable String slug, @RequestParam(name = "page", defaultValue = "1") String pageText, Model model) {
        var consultation = consultations
                .find(slug)
                .filter(PublicConsultation::reported)
                .orElseThrow(() -> new NotFound("consultation"));
        long count = responses.count(slug);
        int pages = (int) Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = pageText.matches("[1-9]\\d{0,4}") ? Math.min(pages, Integer.parseInt(pageText)) : 1;
        model.addAttribute("consultation", consultation);
        model.addAttribute("responses", responses.find(slug, PageRequest.of(page - 1, PAGE_SIZE)));
        model.addAttribute("count", count);
        model.addAttribute("number", page);
        model.addAttribute("pages", pages);
        model.addAttribute("page", RespondController.page(consultation, "Published responses", "/responses"));
        return "consultation/responses";
    }

    @CachedPage
    @GetMapping("/consultations/{slug}/responses/{publicId}")
    String one(@PathVariable String slug, @PathVariable String publicId, Model model) {
        var consultation = consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
        var response = responses.get(slug, publicId).orElseThrow(() -> new NotFound("response"));
        model.addAttribute("consultation", consultation);
        model.addAttribute("response", response);
        model.addAttribute(
                "page", RespondController.page(consultation, "Response " + publicId, "/responses/" + publicId));
        return "consultation/response";
    }
}
