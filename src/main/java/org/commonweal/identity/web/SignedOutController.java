package org.commonweal.identity.web;

import java.util.Map;
import org.commonweal.webkit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says why somebody is not signed in. */
@Controller
class SignedOutController {

    private static final Map<String, String> REASONS = Map.of(
            "identity.suspended", "Your access is suspended. Ask your organisation's administrator.",
            "identity.accessEnded", "Your access has ended. Ask the person who invited you to renew it.",
            "identity.addressTaken",
                    "Somebody with your e-mail address is already known here under another account."
                            + " Ask an administrator to help.",
            "identity.unknown", "You have no access to this portal yet. Ask for an invitation.",
            "failed", "Signing in was interrupted or took too long. Nothing is wrong with your account: try again.");

    @GetMapping("/signed-out")
    String signedOut(@RequestParam(defaultValue = "") String reason, Model model) {
        model.addAttribute("page", Page.of("You are not signed in", "Why you are not signed in", "/signed-out"));
        model.addAttribute("reason", REASONS.getOrDefault(reason, "You have been signed out."));
        return "identity/signed-out";
    }
}
