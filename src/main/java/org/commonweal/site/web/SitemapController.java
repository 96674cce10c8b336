package org.commonweal.site.web;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.webkit.Site;
import org.commonweal.webkit.SitemapSource;
import org.commonweal.webkit.SitemapSource.Entry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** For search engines: what there is, and what they need not read. */
@Controller
class SitemapController {

    /** The most that a site map may list. */
    private static final int MOST = 50_000;

    private static final List<String> FIXED = List.of("/", "/glossary", "/accessibility", "/privacy", "/contact");

    private final List<SitemapSource> sources;
    private final Site site;

    SitemapController(List<SitemapSource> sources, Site site) {
        this.sources = sources;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        Stream.concat(
                        FIXED.stream().map(path -> new Entry(path, null)),
                        sources.stream().flatMap(source -> source.entries(MOST).stream()))
                .limit(MOST)
                .forEach(entry -> write(entry, map));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noCache())
                .body(map.append("</urlset>\n").toString());
    }

    private void write(Entry entry, StringBuilder map) {
        map.append("<url><loc>")
                .append(HtmlUtils.htmlEscapeDecimal(site.baseUrl() + entry.path()))
                .append("</loc>");
        if (entry.changedAt() != null) {
            map.append("<lastmod>").append(entry.changedAt()).append("</lastmod>");
        }
        map.append("</url>\n");
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
                User-agent: *
                Disallow: /app/
                Disallow: /files/
                Disallow: /search
                Sitemap: %s/sitemap.xml
                """.formatted(site.baseUrl()));
    }
}
