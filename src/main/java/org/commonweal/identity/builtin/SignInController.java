package org.commonweal.identity.builtin;

import jakarta.servlet.http.HttpServletRequest;
import org.commonweal.webkit.Page;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. Posting it is Spring Security's business; what it refuses comes back here. */
@Controller
@ActiveOnBuiltIn
class SignInController {

    private static final Page PAGE = Page.of("Sign in", "Sign in to the workspaces", ProviderConfiguration.SIGN_IN);
    private static final String WRONG =
            "The name or the password is not right. Check both; capital letters count in the password.";
    private static final String LOCKED =
            "There were too many wrong passwords. Wait 15 minutes, or set a new password by \u201CI have forgotten my password\u201D.";

    @GetMapping(ProviderConfiguration.SIGN_IN)
    String signIn(CsrfToken csrf, HttpServletRequest request, Model model) {
        var expired = request.getParameter("expired") != null;
        return page(csrf, "", "", expired ? "The page had been open too long. Sign in again." : "", model);
    }

    @PostMapping(ProviderConfiguration.SIGN_IN + "/refused")
    String refused(CsrfToken csrf, @RequestParam(defaultValue = "") String name, Model model) {
        return page(csrf, name, WRONG, "", model);
    }

    @PostMapping(ProviderConfiguration.SIGN_IN + "/locked")
    String locked(CsrfToken csrf, @RequestParam(defaultValue = "") String name, Model model) {
        return page(csrf, name, LOCKED, "", model);
    }

    private static String page(CsrfToken csrf, String name, String problem, String notice, Model model) {
        model.addAttribute("page", PAGE);
        model.addAttribute("csrfName", csrf.getParameterName());
        model.addAttribute("csrfToken", csrf.getToken());
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        model.addAttribute("notice", notice);
        return "identity/sign-in";
    }
}
