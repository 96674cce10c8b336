package org.commonweal.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.commonweal.site.MessageKind;
import org.commonweal.site.PublicMessageDraft;
import org.commonweal.site.PublicMessageService;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.FormTokens;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.RateLimits;
import org.commonweal.webkit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The contact form and the data protection complaint form: a page, a POST that redirects, a receipt. */
@Controller
class MessageController {

    private static final int ALLOWED = 60;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final PublicMessageService messages;
    private final FormTokens tokens;
    private final RateLimits limits;
    private final Texts texts;

    MessageController(PublicMessageService messages, FormTokens tokens, RateLimits limits, Texts texts) {
        this.messages = messages;
        this.tokens = tokens;
        this.limits = limits;
        this.texts = texts;
    }

    @GetMapping("/contact")
    String contact(Model model) {
        return form(MessageKind.CONTACT, PublicMessageDraft.empty(), new FormErrors(), model);
    }

    @GetMapping("/privacy/complaint")
    String complaint(Model model) {
        return form(MessageKind.COMPLAINT, PublicMessageDraft.empty(), new FormErrors(), model);
    }

    @PostMapping("/contact")
    String sendContact(Sent sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        return send(MessageKind.CONTACT, sent, request, response, model);
    }

    @PostMapping("/privacy/complaint")
    String sendComplaint(Sent sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        return send(MessageKind.COMPLAINT, sent, request, response, model);
    }

    @GetMapping("/contact/sent/{reference}")
    String receipt(@PathVariable String reference, Model model) {
        var receipt = messages.getReceipt(reference);
        var title = texts.get("site.receipt." + receipt.kind().form());
        model.addAttribute("page", Page.of(title, title, "/contact/sent/" + reference));
        model.addAttribute("receipt", receipt);
        return "site/receipt";
    }

    /** The fields of the form; {@code website} is the one that people do not see. */
    record Sent(
            @Nullable String name,
            @Nullable String email,
            @Nullable String text,
            @Nullable String website,
            @Nullable String token) {

        PublicMessageDraft draft() {
            return new PublicMessageDraft(orEmpty(name), orEmpty(email), orEmpty(text));
        }

        boolean trapped() {
            return !orEmpty(website).isEmpty();
        }

        private static String orEmpty(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    private String send(
            MessageKind kind, Sent sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        limits.take(kind.form(), request, ALLOWED, PERIOD);
        var draft = sent.draft();
        var errors = check(draft);
        var token = tokens.read(kind.form(), Sent.orEmpty(sent.token()));
        if (token.isEmpty() && !errors.any()) {
            errors.add("text", texts.get("site.form.expired"));
        }
        if (errors.any() || token.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(kind, draft, errors, model);
        }
        var receipt = messages.receive(kind, draft, token.get(), sent.trapped());
        return "redirect:/contact/sent/" + receipt.reference();
    }

    private FormErrors check(PublicMessageDraft draft) {
        return new FormErrors()
                .require("name", () -> !draft.name().isEmpty(), texts.get("site.form.name.missing"))
                .require("name", () -> draft.name().length() <= 200, texts.get("site.form.name.long"))
                .require(
                        "email",
                        () -> draft.email().length() <= 254
                                && draft.email().matches("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}"),
                        texts.get("site.form.email.wrong"))
                .require("text", () -> !draft.text().isEmpty(), texts.get("site.form.text.missing"))
                .require(
                        "text",
                        () -> draft.text().length() <= PublicMessageDraft.MAX_TEXT,
                        texts.get("site.form.text.long", draft.text().length()));
    }

    private String form(MessageKind kind, PublicMessageDraft draft, FormErrors errors, Model model) {
        var title = texts.get("site." + kind.form() + ".title");
        var path = kind == MessageKind.CONTACT ? "/contact" : "/privacy/complaint";
        model.addAttribute(
                "page",
                Page.of(
                        errors.any() ? texts.get("site.form.error", title) : title,
                        texts.get("site." + kind.form() + ".description"),
                        path));
        model.addAttribute("kind", kind.form());
        model.addAttribute("draft", draft);
        model.addAttribute("errors", errors);
        // A form that came back keeps what was typed but is a new form: the old one may have been stored.
        model.addAttribute("token", tokens.issue(kind.form()));
        return "site/message";
    }
}
