package org.commonweal.consultation.web;

import org.commonweal.consultation.PublicResults;
import org.commonweal.consultation.publication.PublishedResponses;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.CachedPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What people said in a consultation that has been reported. */
@Controller
class ResultsController {

    private final PublicResults results;
    private final PublishedResponses published;

    ResultsController(PublicResults results, PublishedResponses published) {
        this.results = results;
        this.published = published;
    }

    @CachedPage
    @GetMapping("/consultations/{slug}/results")
    String results(@PathVariable String slug, @RequestParam(defaultValue = "") String counted, Model model) {
        var found = results.find(slug, counted.equals("without")).orElseThrow(() -> new NotFound("consultation"));
        model.addAttribute("results", found);
        model.addAttribute("files", ResultsFile.ALL);
        model.addAttribute("published", published.count(slug));
        model.addAttribute("page", RespondController.page(found.consultation(), "What people said", "/results"));
        return "consultation/results";
    }
}
