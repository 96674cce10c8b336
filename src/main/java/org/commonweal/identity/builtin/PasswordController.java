package org.commonweal.identity.builtin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.commonweal.identity.OneTimeLinks.Purpose;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Forgotten passwords and invitations: a link, a new password, done. */
@Controller
@ActiveOnBuiltIn
class PasswordController {

    /** For a whole library in an hour; nobody's mailbox is filled from here. */
    private static final int LETTERS = 20;

    private final PasswordLinks links;
    private final RateLimits limits;

    PasswordController(PasswordLinks links, RateLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    @GetMapping("/idp/forgotten")
    String forgotten(CsrfToken csrf, Model model) {
        return forgotten(csrf, false, model);
    }

    @PostMapping("/idp/forgotten")
    String sendLink(@RequestParam String name, CsrfToken csrf, HttpServletRequest request, Model model) {
        limits.take("forgotten", request, LETTERS, Duration.ofHours(1));
        links.sendReset(name);
        return forgotten(csrf, true, model);
    }

    private static String forgotten(CsrfToken csrf, boolean sent, Model model) {
        model.addAttribute("page", Page.of("Forgotten password", "Get a new password", "/idp/forgotten"));
        model.addAttribute("csrfName", csrf.getParameterName());
        model.addAttribute("csrfToken", csrf.getToken());
        model.addAttribute("sent", sent);
        return "identity/forgotten";
    }

    @GetMapping("/idp/password/{token}")
    String newPassword(@PathVariable String token, Model model) {
        links.look(token, Purpose.RESET);
        return newPassword(token, "", model);
    }

    @PostMapping("/idp/password/{token}")
    String setPassword(@PathVariable String token, @RequestParam String password, Model model) {
        try {
            links.setPassword(token, Purpose.RESET, password);
            return done("Your new password is set", model);
        } catch (RuleViolation refused) {
            return newPassword(token, problem(refused), model);
        }
    }

    private static String newPassword(String token, String problem, Model model) {
        model.addAttribute("lead", "Your old password stops working when you set the new one.");
        return form("Set a new password", "/idp/password/" + token, "Set password", problem, model);
    }

    @GetMapping("/idp/invitation/{token}")
    String invitation(@PathVariable String token, Model model) {
        return invitation(token, "", model);
    }

    @PostMapping("/idp/invitation/{token}")
    String accept(@PathVariable String token, @RequestParam String password, Model model) {
        try {
            links.setPassword(token, Purpose.INVITATION, password);
            return done("Welcome: your account is ready", model);
        } catch (RuleViolation refused) {
            return invitation(token, problem(refused), model);
        }
    }

    private String invitation(String token, String problem, Model model) {
        model.addAttribute("lead", links.invitationLead(token));
        return form("Accept your invitation", "/idp/invitation/" + token, "Accept and set password", problem, model);
    }

    private static String form(String title, String action, String verb, String problem, Model model) {
        model.addAttribute("page", Page.of(title, title, "/idp/sign-in"));
        model.addAttribute("action", action);
        model.addAttribute("verb", verb);
        model.addAttribute("problem", problem);
        return "identity/set-password";
    }

    private static String done(String title, Model model) {
        model.addAttribute("page", Page.of(title, title, "/idp/sign-in"));
        return "identity/password-set";
    }

    /** What can be put right on the form; anything else ends on the page for dead links. */
    private static String problem(RuleViolation refused) {
        if (refused.field() == null) {
            throw refused;
        }
        return refused.explanation();
    }

    @ExceptionHandler(RuleViolation.class)
    @ResponseStatus(HttpStatus.GONE)
    ModelAndView dead() {
        var page = Page.of("This link no longer works", "This link no longer works", "/idp/sign-in");
        return new ModelAndView("identity/link-dead").addObject("page", page);
    }
}
