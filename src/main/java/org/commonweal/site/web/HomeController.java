package org.commonweal.site.web;

import org.commonweal.webkit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute(
                "page", Page.of("Home", "Evidence, reviews and decisions of the council and its partners", "/"));
        return "site/home";
    }
}
