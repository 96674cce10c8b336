package org.commonweal.site.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.commonweal.kernel.PlainText;
import org.commonweal.kernel.PortalClock;
import org.commonweal.webkit.PublishedDataset;
import org.commonweal.webkit.PublishedDatasets;
import org.commonweal.webkit.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Newly published evidence as an Atom feed. */
@Controller
class FeedController {

    static final String PATH = "/evidence.atom";
    private static final int ENTRIES = 50;

    private final ObjectProvider<PublishedDatasets> datasets;
    private final Site site;
    private final PortalClock clock;

    FeedController(ObjectProvider<PublishedDatasets> datasets, Site site, PortalClock clock) {
        this.datasets = datasets;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<String> feed() throws FeedException {
        var source = datasets.getIfAvailable();
        List<PublishedDataset> newest = source == null ? List.of() : source.page(0, ENTRIES);
        var feed = new Feed("atom_1.0");
        feed.setId(tag("evidence"));
        feed.setTitle(site.text("site.home.newest") + " – " + site.name());
        feed.setUpdated(date(newest.stream()
                .map(PublishedDataset::modifiedAt)
                .max(Instant::compareTo)
                .orElseGet(clock::instant)));
        feed.setAlternateLinks(List.of(link("alternate", "/evidence", MediaType.TEXT_HTML_VALUE)));
        feed.setOtherLinks(List.of(link("self", PATH, MediaType.APPLICATION_ATOM_XML_VALUE)));
        feed.setEntries(newest.stream().map(this::entry).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new WireFeedOutput().outputString(feed));
    }

    private Entry entry(PublishedDataset dataset) {
        var entry = new Entry();
        entry.setId(tag("evidence/" + dataset.reference()));
        entry.setTitle(PlainText.shown(dataset.title()));
        entry.setPublished(date(dataset.publishedAt()));
        entry.setUpdated(date(dataset.modifiedAt()));
        entry.setAlternateLinks(List.of(link("alternate", dataset.path(), MediaType.TEXT_HTML_VALUE)));
        entry.setAuthors(List.of(author(dataset)));
        var summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(PlainText.shown(dataset.description()));
        entry.setSummary(summary);
        entry.setRights(dataset.licence());
        return entry;
    }

    private static SyndPerson author(PublishedDataset dataset) {
        var author = new com.rometools.rome.feed.atom.Person();
        author.setName(PlainText.shown(dataset.creatorName()));
        return author;
    }

    private Link link(String relation, String path, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(site.baseUrl() + path);
        link.setType(type);
        return link;
    }

    /** Stays the same wherever the page moves (RFC 4151). */
    private String tag(String what) {
        return "tag:" + URI.create(site.baseUrl()).getHost() + ",2026:" + what;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
