package org.commonweal.setup.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.look.Look.Problem;
import org.commonweal.setup.SetupForm;
import org.commonweal.setup.SetupService;
import org.commonweal.webkit.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Set-up by the link printed at the start. The secret in the address is what protects the form. */
@Controller
class SetupController {

    private static final String DEAD = "setup.linkDead";

    private final SetupService setup;

    SetupController(SetupService setup) {
        this.setup = setup;
    }

    @GetMapping("/setup/{token}")
    String form(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        admit(token, new SetupRequest(request), response);
        return form(token, SetupForm.empty(), List.of(), model);
    }

    @PostMapping("/setup/{token}")
    String setUp(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException, ServletException {
        var received = new SetupRequest(request);
        admit(token, received, response);
        if (!received.readable()) {
            var tooLarge = new Problem("logo", "The file is far too large for a logo. Choose a PNG of at most 200 KB.");
            return form(token, SetupForm.empty(), List.of(tooLarge), model);
        }
        var form = new SetupForm(received.fields());
        var picture = received.picture();
        var problems = form.problems(picture, setup.asksForPassword());
        if (!problems.isEmpty()) {
            return form(token, form, problems, model);
        }
        try {
            setup.setUp(token, form.draft(picture));
        } catch (RuleViolation refused) {
            return form(token, form, List.of(problem(refused)), model);
        }
        model.addAttribute("page", Page.of("Your portal is ready", "The portal has been set up", "/"));
        model.addAttribute("email", form.value("email"));
        return "setup/done";
    }

    private void admit(String token, SetupRequest request, HttpServletResponse response) {
        if (!request.fromThisMachine()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setHeader("Cache-Control", "no-store");
        setup.requireLink(token);
    }

    private String form(String token, SetupForm form, List<Problem> problems, Model model) {
        model.addAttribute("page", Page.of("Set up your portal", "First steps of an empty portal", "/"));
        model.addAttribute("action", "/setup/" + token);
        model.addAttribute("form", form);
        model.addAttribute("colours", SetupForm.COLOURS);
        model.addAttribute("problems", problems);
        model.addAttribute("withPassword", setup.asksForPassword());
        return "setup/form";
    }

    private static Problem problem(RuleViolation refused) {
        if (refused.code().equals(DEAD)) {
            throw refused;
        }
        var field = refused.field();
        return new Problem(field == null || field.equals("name") ? "council" : field, refused.explanation());
    }

    @ExceptionHandler(RuleViolation.class)
    String dead(RuleViolation refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", Page.of("This link does not work any more", "The link was used or is too old", "/"));
        model.addAttribute("message", refused.explanation());
        return "setup/link-dead";
    }
}
