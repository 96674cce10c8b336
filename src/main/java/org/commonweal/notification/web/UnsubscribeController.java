package org.commonweal.notification.web;

import org.commonweal.notification.NoticeService;
import org.commonweal.webkit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stops mail by the link in a message: a page with one button for people, one POST for mail programs (RFC 8058). */
@Controller
class UnsubscribeController {

    private final NoticeService notices;

    UnsubscribeController(NoticeService notices) {
        this.notices = notices;
    }

    @GetMapping("/unsubscribe/{token}")
    String ask(@PathVariable String token, Model model) {
        return page(model, token, false);
    }

    @PostMapping("/unsubscribe/{token}")
    String stop(@PathVariable String token, Model model) {
        notices.stopMail(token);
        return page(model, token, true);
    }

    private static String page(Model model, String token, boolean stopped) {
        model.addAttribute(
                "page",
                Page.of("Stop e-mail messages", "Stops messages of this portal to you", "/unsubscribe/" + token));
        model.addAttribute("stopped", stopped);
        return "notification/unsubscribe";
    }
}
