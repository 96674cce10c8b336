package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.publication.FollowService;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.FormTokens;
import org.commonweal.webkit.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following a consultation by e-mail: asking, confirming by the link in the message, and stopping by another. */
@Controller
@RequestMapping("/consultations/{slug}")
class FollowController {

    private static final String FORM = "consultation-follow";
    private static final int ALLOWED = 60;
    private static final String ADDRESS = "[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}";
    private static final int LONGEST = 254;

    private final PublicConsultations consultations;
    private final FollowService following;
    private final FormTokens tokens;
    private final RateLimits limits;

    FollowController(PublicConsultations consultations, FollowService following, FormTokens tokens, RateLimits limits) {
        this.consultations = consultations;
        this.following = following;
        this.tokens = tokens;
        this.limits = limits;
    }

    @GetMapping("/follow")
    String form(@PathVariable String slug, HttpServletResponse response, Model model) {
        return form(load(slug), "", new FormErrors(), response, model);
    }

    private String form(
            PublicConsultation consultation,
            String email,
            FormErrors errors,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("email", email);
        model.addAttribute("errors", errors);
        model.addAttribute("token", tokens.issue(FORM));
        return show(consultation, (errors.any() ? "Error: " : "") + "Get news by e-mail", "follow", model);
    }

    @PostMapping("/follow")
    String ask(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.take(FORM, request, ALLOWED, RespondController.PERIOD);
        var consultation = load(slug);
        var address = email.strip();
        var errors = new FormErrors()
                .require(
                        "email",
                        () -> address.length() <= LONGEST && address.matches(ADDRESS),
                        "Enter an e-mail address, such as name@example.org")
                .require(
                        "email",
                        () -> tokens.read(FORM, token).isPresent(),
                        "This page was open for more than a day. Send it again now");
        if (errors.any()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(consultation, address, errors, response, model);
        }
        following.ask(slug, address, !website.isEmpty());
        return "redirect:/consultations/" + slug + "/follow/asked";
    }

    @GetMapping("/follow/asked")
    String asked(@PathVariable String slug, Model model) {
        return show(load(slug), "Check your e-mail", "follow-asked", model);
    }

    @GetMapping("/follow/{secret}")
    String confirm(@PathVariable String slug, @PathVariable String secret, HttpServletResponse response, Model model) {
        return ask(slug, secret, true, response, model);
    }

    @PostMapping("/follow/{secret}")
    String confirmed(@PathVariable String slug, @PathVariable String secret) {
        following.confirm(secret);
        return "redirect:/consultations/" + slug + "/follow/" + secret;
    }

    @GetMapping("/unfollow/{secret}")
    String stop(@PathVariable String slug, @PathVariable String secret, HttpServletResponse response, Model model) {
        return ask(slug, secret, false, response, model);
    }

    /** Also what a mail program sends when somebody stops messages there (RFC 8058). */
    @PostMapping("/unfollow/{secret}")
    String stopped(@PathVariable String slug, @PathVariable String secret, HttpServletResponse response, Model model) {
        following.stop(secret);
        return ask(slug, secret, false, response, model);
    }

    private String ask(String slug, String secret, boolean starting, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        var found = following.find(secret).filter(one -> one.slug().equals(slug));
        if (starting && found.isEmpty()) {
            throw new NotFound("Following");
        }
        model.addAttribute("known", found.isPresent());
        model.addAttribute(
                "confirmed", found.map(FollowService.Following::confirmed).orElse(false));
        model.addAttribute("starting", starting);
        model.addAttribute("secret", secret);
        return show(load(slug), "News by e-mail", "following", model);
    }

    private static String show(PublicConsultation consultation, String title, String template, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("page", RespondController.page(consultation, title, "/follow"));
        return "consultation/" + template;
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }
}
