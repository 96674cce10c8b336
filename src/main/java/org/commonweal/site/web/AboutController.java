package org.commonweal.site.web;

import org.commonweal.site.AboutPages;
import org.commonweal.webkit.CachedPage;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages about the site itself. */
@Controller
class AboutController {

    private final AboutPages pages;
    private final Texts texts;

    AboutController(AboutPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @CachedPage
    @GetMapping("/accessibility")
    String accessibility(Model model) {
        return show("accessibility", model);
    }

    @CachedPage
    @GetMapping("/privacy")
    String privacy(Model model) {
        return show("privacy", model);
    }

    private String show(String name, Model model) {
        model.addAttribute(
                "page",
                Page.of(texts.get("site." + name + ".title"), texts.get("site." + name + ".description"), "/" + name));
        model.addAttribute("html", pages.html(name));
        return "site/about";
    }
}
