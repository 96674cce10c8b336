package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.publication.PublishedFeedback;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.CachedPage;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** We asked, you said, we did; and what happened to the point of somebody who kept their reference. */
@Controller
@RequestMapping("/consultations/{slug}")
class FeedbackController {

    private static final String POINT = "consultation-point";

    private final PublicConsultations consultations;
    private final PublishedFeedback feedback;
    private final RateLimits limits;
    private final AnsweringLimits allowed;

    FeedbackController(
            PublicConsultations consultations, PublishedFeedback feedback, RateLimits limits, AnsweringLimits allowed) {
        this.consultations = consultations;
        this.feedback = feedback;
        this.limits = limits;
        this.allowed = allowed;
    }

    @CachedPage
    @GetMapping("/feedback")
    String feedback(@PathVariable String slug, Model model) {
        var consultation = load(slug);
        if (!consultation.reported()) {
            throw new NotFound("consultation");
        }
        model.addAttribute("consultation", consultation);
        model.addAttribute("themes", feedback.themes(slug));
        model.addAttribute("page", RespondController.page(consultation, "We asked, you said, we did", "/feedback"));
        return "consultation/feedback";
    }

    @GetMapping("/my-point")
    String ask(@PathVariable String slug, HttpServletResponse response, Model model) {
        return ask(load(slug), "", new FormErrors(), response, model);
    }

    private static String ask(
            PublicConsultation consultation,
            String reference,
            FormErrors errors,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("consultation", consultation);
        model.addAttribute("reference", reference);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "page",
                RespondController.page(
                        consultation, (errors.any() ? "Error: " : "") + "What happened to my point", "/my-point"));
        return "consultation/my-point";
    }

    /** Sent as a form, so that the reference is in no address and no log. */
    @PostMapping("/my-point")
    String answer(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reference,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.take(POINT, request, allowed.codes(), RespondController.PERIOD);
        var consultation = load(slug);
        var found = feedback.ofReference(slug, typed(reference));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            var errors = new FormErrors()
                    .add("reference", "No response to this consultation has this reference. Check the letters");
            return ask(consultation, reference, errors, response, model);
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("consultation", consultation);
        model.addAttribute("themes", found.get());
        model.addAttribute("page", RespondController.page(consultation, "What happened to my point", "/my-point"));
        return "consultation/point";
    }

    /** As somebody typed it, in any case and with any spaces. */
    private static String typed(String reference) {
        var signs =
                reference.length() > 100 ? "" : reference.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]", "");
        return signs.matches("R[A-Z0-9]{10}") ? "R-" + signs.substring(1, 6) + "-" + signs.substring(6) : "";
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }
}
