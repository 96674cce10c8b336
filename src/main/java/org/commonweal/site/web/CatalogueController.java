package org.commonweal.site.web;

import org.commonweal.webkit.PublishedDatasets;
import org.commonweal.webkit.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Everything published, for programs: a DCAT catalogue as JSON-LD, a hundred data sets a page. */
@Controller
class CatalogueController {

    static final String PATH = "/catalog.jsonld";
    private static final int SIZE = 100;

    private final ObjectProvider<PublishedDatasets> datasets;
    private final Catalogue catalogue;
    private final Site site;
    private final JsonMapper json = JsonMapper.builder().build();

    CatalogueController(ObjectProvider<PublishedDatasets> datasets, Catalogue catalogue, Site site) {
        this.datasets = datasets;
        this.catalogue = catalogue;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<String> catalogue(@RequestParam(defaultValue = "1") int page) {
        var source = datasets.getIfAvailable();
        long total = source == null ? 0 : source.count();
        long pages = Math.max(1, (total + SIZE - 1) / SIZE);
        if (page < 1 || page > pages) {
            throw new org.commonweal.kernel.NotFound("Page of the catalogue");
        }
        var shown = source == null
                ? java.util.List.<org.commonweal.webkit.PublishedDataset>of()
                : source.page(page - 1, SIZE);
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .cacheControl(CacheControl.noCache());
        if (page < pages) {
            answer.header(HttpHeaders.LINK, "<" + site.baseUrl() + PATH + "?page=" + (page + 1) + ">; rel=\"next\"");
        }
        return answer.body(json.writeValueAsString(catalogue.describe(shown)));
    }
}
