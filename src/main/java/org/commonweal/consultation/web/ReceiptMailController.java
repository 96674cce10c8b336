package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.ResumeCode;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.notification.Mailer;
import org.commonweal.uikit.Formats;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.FormTokens;
import org.commonweal.webkit.RateLimits;
import org.commonweal.webkit.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends a respondent the receipt by e-mail if they want it. The address goes with the message. */
@Controller
@RequestMapping(path = "/consultations/{slug}/respond/mail")
class ReceiptMailController {

    private static final String FORM = "consultation-receipt-mail";

    /** In ten minutes, from one address: a library has thirty visitors. Only who has a receipt uses one up. */
    private static final int ALLOWED = 60;

    private final PublicConsultations consultations;
    private final Receipts receipts;
    private final Mailer mailer;
    private final Site site;
    private final FormTokens tokens;
    private final RateLimits limits;

    ReceiptMailController(
            PublicConsultations consultations,
            Receipts receipts,
            Mailer mailer,
            Site site,
            FormTokens tokens,
            RateLimits limits) {
        this.consultations = consultations;
        this.receipts = receipts;
        this.mailer = mailer;
        this.site = site;
        this.tokens = tokens;
        this.limits = limits;
    }

    @GetMapping
    String form(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        code(slug, request);
        return show(slug, new FormErrors(), "", false, response, model);
    }

    @PostMapping
    String send(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var code = code(slug, request);
        limits.take(FORM, request, ALLOWED, RespondController.PERIOD);
        var errors = new FormErrors()
                .require("email", () -> MailAddress.plausible(email), MailAddress.WRONG)
                .require(
                        "email",
                        () -> tokens.read(FORM, token).isPresent(),
                        "This page was open for more than a day. Send it again now");
        if (errors.any()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(slug, errors, email, false, response, model);
        }
        try {
            var receipt = receipts.mailed(slug, code);
            var title = load(slug).brief().text().title();
            if (limits.mayMail(email)) {
                mailer.sendAndForget(email.strip(), "Your receipt: “" + title + "”", text(slug, receipt, title));
            }
            return show(slug, errors, "", true, response, model);
        } catch (RuleViolation often) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(slug, errors.add("email", often.explanation()), email, false, response, model);
        }
    }

    /** Nothing of what was typed: whoever can write what a message says could send it to anybody in our name. */
    private String text(String slug, Receipts.Receipt receipt, String title) {
        return """
                Your answers to “%s” were received on %s.
                Reference: %s

                With the reference you can see what happened to your point:
                %s/consultations/%s/my-point

                We have not kept this address.
                """.formatted(title, Formats.dateTime(receipt.at()), receipt.reference(), site.baseUrl(), slug);
    }

    private ResumeCode code(String slug, HttpServletRequest request) {
        return AnswerCookie.read(request)
                .filter(code -> receipts.find(slug, code).isPresent())
                .orElseThrow(() -> new NotFound("receipt"));
    }

    private String show(
            String slug, FormErrors errors, String email, boolean sent, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        var consultation = load(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("errors", errors);
        model.addAttribute("email", email);
        model.addAttribute("sent", sent);
        model.addAttribute("token", tokens.issue(FORM));
        var title = (errors.any() ? "Error: " : "") + "Get your receipt by e-mail";
        model.addAttribute("page", RespondController.page(consultation, title, "/respond/mail"));
        return "consultation/receipt-mail";
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }
}
