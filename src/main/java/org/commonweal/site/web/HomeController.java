package org.commonweal.site.web;

import org.commonweal.identity.Directory;
import org.commonweal.webkit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final Directory directory;

    HomeController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/")
    String home(Model model) {
        if (directory.homeCouncil().isEmpty()) {
            model.addAttribute(
                    "page", Page.of("This portal is being set up", "A portal that has not been opened yet", "/"));
            return "site/being-set-up";
        }
        model.addAttribute(
                "page", Page.of("Home", "Evidence, reviews and decisions of the council and its partners", "/"));
        return "site/home";
    }
}
