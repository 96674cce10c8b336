package org.commonweal.site.web;

import java.util.Locale;
import java.util.Set;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.NotFound;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchService;
import org.commonweal.search.SearchSort;
import org.commonweal.site.Registration;
import org.commonweal.uikit.Labels;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an organisation has published. One that has published nothing is nobody's business but its own. */
@Controller
class OrganisationController {

    private static final Set<String> SCHEMES = Set.of("GB-CHC", "GB-COH", "GB-LAE", "GB-NHS", "LOCAL");

    private final Directory directory;
    private final SearchService search;
    private final Texts texts;

    OrganisationController(Directory directory, SearchService search, Texts texts) {
        this.directory = directory;
        this.search = search;
        this.texts = texts;
    }

    @GetMapping("/organisations/{code}")
    String organisation(@PathVariable String code, Model model) {
        var organisation = directory
                .organisationByCode(code.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new NotFound("Organisation"));
        var published = search.findPublic(
                SearchQuery.of("").withOrganisation(organisation.id().value()).sortedBy(SearchSort.NEWEST));
        if (published.total() == 0 && !organisation.home()) {
            throw new NotFound("Organisation");
        }
        model.addAttribute(
                "page",
                Page.of(
                        organisation.name(),
                        texts.get("site.organisation.description", organisation.name()),
                        "/organisations/" + organisation.code()));
        model.addAttribute("organisation", organisation);
        model.addAttribute("kind", Labels.of(organisation.kind()));
        model.addAttribute("published", published);
        var face = directory.face(organisation.id());
        model.addAttribute("about", face.about());
        model.addAttribute(
                "numbers",
                face.identifiers().stream()
                        .map(number -> new Registration(scheme(number.scheme()), number.number()))
                        .toList());
        return "site/organisation";
    }

    private String scheme(String scheme) {
        return SCHEMES.contains(scheme) ? texts.get("site.organisation.scheme." + scheme) : scheme;
    }
}
