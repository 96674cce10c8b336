package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.consultation.Confirmations;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.Sending;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The link in the message that asks whether answers are to count. Opening it is not enough: programs do that too. */
@Controller
@RequestMapping(path = "/consultations/{slug}")
class ConfirmController {

    private final PublicConsultations consultations;
    private final Confirmations confirmations;
    private final RateLimits limits;
    private final AnsweringLimits allowed;

    ConfirmController(
            PublicConsultations consultations,
            Confirmations confirmations,
            RateLimits limits,
            AnsweringLimits allowed) {
        this.consultations = consultations;
        this.confirmations = confirmations;
        this.limits = limits;
        this.allowed = allowed;
    }

    @GetMapping("/respond/waiting")
    String waiting(@PathVariable String slug, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        var consultation = load(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute(
                "page", RespondController.page(consultation, "Now confirm your answers", "/respond/waiting"));
        return "consultation/waiting";
    }

    @GetMapping("/confirm/{token}")
    String ask(@PathVariable String slug, @PathVariable String token, HttpServletResponse response, Model model) {
        var consultation = load(slug);
        if (!confirmations.known(slug, token)) {
            throw new NotFound("Confirmation");
        }
        return show(consultation, token, "", new FormErrors(), response, model);
    }

    @PostMapping("/confirm/{token}")
    String confirm(
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.take("consultation-confirm", request, allowed.codes(), RespondController.PERIOD);
        var consultation = load(slug);
        try {
            return switch (confirmations.confirm(slug, token)) {
                case Sending.Received received ->
                    show(consultation, token, received.reference(), new FormErrors(), response, model);
                case Sending.Late late -> refused(consultation, token, "This consultation has closed", response, model);
                default ->
                    refused(
                            consultation,
                            token,
                            "Something in these answers has to be put right first. Go on with them and send them again",
                            response,
                            model);
            };
        } catch (RuleViolation refused) {
            return refused(consultation, token, refused.explanation(), response, model);
        }
    }

    private static String refused(
            PublicConsultation consultation, String token, String why, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(consultation, token, "", new FormErrors().add("confirm", why), response, model);
    }

    private static String show(
            PublicConsultation consultation,
            String token,
            String reference,
            FormErrors errors,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("consultation", consultation);
        model.addAttribute("token", token);
        model.addAttribute("reference", reference);
        model.addAttribute("errors", errors);
        var title = (errors.any() ? "Error: " : "") + "Confirm your answers";
        model.addAttribute("page", RespondController.page(consultation, title, "/respond"));
        return "consultation/confirm";
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }
}
