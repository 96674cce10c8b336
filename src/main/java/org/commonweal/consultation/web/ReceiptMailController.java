package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.Receipts;
import org.commonweal.kernel.NotFound;
import org.commonweal.notification.Mailer;
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

/** Sends the copy of their answers to a respondent who wants it by e-mail. The address goes with the message. */
@Controller
@RequestMapping(path = "/consultations/{slug}/respond/mail")
class ReceiptMailController {

    private static final String FORM = "consultation-receipt-mail";

    /** One for each; more would make the portal a sender of messages to others. */
    private static final int ALLOWED = 60;

    /** What fits into one message, with the words around it. */
    private static final int LONGEST = 8_000;

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
        receipt(slug, request);
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
        limits.take(FORM, request, ALLOWED, RespondController.PERIOD);
        var receipt = receipt(slug, request);
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
        var consultation = load(slug);
        var title = consultation.brief().text().title();
        mailer.sendAndForget(email.strip(), "Your answers: “" + title + "”", text(consultation, receipt, title));
        return show(slug, errors, "", true, response, model);
    }

    private String text(PublicConsultation consultation, Receipts.Receipt receipt, String title) {
        var lines = ReceiptPage.of(consultation, receipt).lines().stream()
                .map(line -> line.question() + "\n" + String.join("\n", line.answer()))
                .collect(Collectors.joining("\n\n"));
        var shown = lines.length() <= LONGEST
                ? lines
                : lines.substring(0, LONGEST) + "\n\n(The rest does not fit here; the page with your receipt has all.)";
        return """
                Your answers to “%s” were received.
                Reference: %s

                %s

                With the reference you can see what happened to your point:
                %s/consultations/%s/my-point

                We have not kept this address.
                """.formatted(title, receipt.reference(), shown, site.baseUrl(), consultation.slug());
    }

    private Receipts.Receipt receipt(String slug, HttpServletRequest request) {
        return AnswerCookie.read(request)
                .flatMap(code -> receipts.find(slug, code))
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
        var title = (errors.any() ? "Error: " : "") + "Get a copy by e-mail";
        model.addAttribute("page", RespondController.page(consultation, title, "/respond/mail"));
        return "consultation/receipt-mail";
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }
}
