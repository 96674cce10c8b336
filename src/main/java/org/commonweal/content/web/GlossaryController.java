package org.commonweal.content.web;

import org.commonweal.content.GlossaryQueries;
import org.commonweal.webkit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The glossary, one page with an anchor for each term. */
@Controller
class GlossaryController {

    private final GlossaryQueries glossary;

    GlossaryController(GlossaryQueries glossary) {
        this.glossary = glossary;
    }

    @GetMapping("/glossary")
    String glossary(Model model) {
        model.addAttribute(
                "page",
                Page.of("Glossary", "What the council and its partners mean by the words they use", "/glossary"));
        model.addAttribute("terms", glossary.findTerms());
        return "content/glossary";
    }
}
