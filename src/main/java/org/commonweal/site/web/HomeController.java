package org.commonweal.site.web;

import java.util.List;
import org.commonweal.identity.Directory;
import org.commonweal.webkit.CachedPage;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.PublishedDatasets;
import org.commonweal.webkit.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int NEWEST = 5;

    private final ObjectProvider<PublishedDatasets> datasets;
    private final Directory directory;
    private final Texts texts;

    HomeController(ObjectProvider<PublishedDatasets> datasets, Directory directory, Texts texts) {
        this.datasets = datasets;
        this.directory = directory;
        this.texts = texts;
    }

    @CachedPage
    @GetMapping("/")
    String home(Model model) {
        if (directory.homeCouncil().isEmpty()) {
            model.addAttribute(
                    "page", Page.of("This portal is being set up", "A portal that has not been opened yet", "/"));
            return "site/being-set-up";
        }
        var source = datasets.getIfAvailable();
        model.addAttribute(
                "page",
                new Page(texts.get("site.home.title"), texts.get("site.home.description"), "/", FeedController.PATH));
        model.addAttribute("newest", source == null ? List.of() : source.page(0, NEWEST));
        return "site/home";
    }
}
