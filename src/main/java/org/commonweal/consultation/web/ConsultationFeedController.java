package org.commonweal.consultation.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PlainText;
import org.commonweal.kernel.PortalClock;
import org.commonweal.webkit.Site;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Consultations as feeds and calendars. */
@Controller
class ConsultationFeedController {

    static final String FEED = "/consultations.atom";
    private static final int ENTRIES = 50;

    /** Many open at midnight, and must not change places from one reading to the next. */
    private static final Sort LATEST = Sort.by("openedAt").descending().and(Sort.by("slug"));

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final PublicConsultations consultations;
    private final Site site;
    private final PortalClock clock;

    ConsultationFeedController(PublicConsultations consultations, Site site, PortalClock clock) {
        this.consultations = consultations;
        this.site = site;
        this.clock = clock;
    }

    /** All consultations, the latest opened first. */
    @GetMapping(FEED)
    ResponseEntity<String> all() throws FeedException {
        var entries = latest().stream()
                .map(one -> entry(
                        "consultations/" + one.slug(),
                        one.brief().text().title(),
                        one.brief().text().summary(),
                        one.changedAt(),
                        "/consultations/" + one.slug()))
                .toList();
        return atom("consultations", "Consultations – " + site.name(), FEED, "/consultations", entries);
    }

    /** What happened to one consultation since it opened. */
    @GetMapping("/consultations/{slug}/changes.atom")
    ResponseEntity<String> changes(@PathVariable String slug) throws FeedException {
        var consultation = load(slug);
        var page = "/consultations/" + slug;
        var tag = "consultations/" + slug;
        var entries = new ArrayList<Entry>();
        if (consultation.reported()) {
            entries.add(entry(
                    tag + "/results",
                    "What people said, and what the council does about it",
                    "The report is published.",
                    consultation.changedAt(),
                    page + "/feedback"));
        }
        var ids = new HashSet<String>();
        consultation
                .changes()
                .forEach(change -> entries.add(entry(
                        unused(tag + "/changes/" + change.at().toEpochMilli(), ids),
                        "Changed: " + consultation.brief().text().title(),
                        change.note(),
                        change.at(),
                        page)));
        return atom(tag, consultation.brief().text().title(), page + "/changes.atom", page, entries);
    }

    /** Two changes of one moment are two entries. */
    private static String unused(String id, Set<String> taken) {
        var free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    @GetMapping("/consultations.ics")
    ResponseEntity<String> calendar() {
        var calendar = new Calendar("Consultations – " + site.name(), site.baseUrl());
        latest().forEach(calendar::add);
        return calendar(calendar);
    }

    @GetMapping("/consultations/{slug}/dates.ics")
    ResponseEntity<String> dates(@PathVariable String slug) {
        var consultation = load(slug);
        return calendar(new Calendar(consultation.brief().text().title(), site.baseUrl()).add(consultation));
    }

    private static ResponseEntity<String> calendar(Calendar calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .body(calendar.written());
    }

    private List<PublicConsultation> latest() {
        return consultations.findPublic(PageRequest.of(0, ENTRIES, LATEST));
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }

    private ResponseEntity<String> atom(String tag, String title, String path, String page, List<Entry> entries)
            throws FeedException {
        var feed = new Feed("atom_1.0");
        feed.setId(tag(tag));
        feed.setTitle(PlainText.shown(title));
        feed.setRights("Open Government Licence v3.0");
        feed.setUpdated(entries.stream()
                .map(Entry::getUpdated)
                .max(Date::compareTo)
                .orElseGet(() -> Date.from(clock.instant())));
        feed.setAlternateLinks(List.of(link("alternate", page, MediaType.TEXT_HTML_VALUE)));
        feed.setOtherLinks(List.of(link("self", path, MediaType.APPLICATION_ATOM_XML_VALUE)));
        var author = new com.rometools.rome.feed.atom.Person();
        author.setName(PlainText.shown(site.name()));
        feed.setAuthors(List.of(author));
        feed.setEntries(entries);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache())
                .body(new WireFeedOutput().outputString(feed));
    }

    private Entry entry(String tag, String title, String summary, Instant updated, String path) {
        var entry = new Entry();
        entry.setId(tag(tag));
        entry.setTitle(PlainText.shown(title));
        entry.setUpdated(Date.from(updated));
        entry.setAlternateLinks(List.of(link("alternate", path, MediaType.TEXT_HTML_VALUE)));
        var content = new Content();
        content.setType(Content.TEXT);
        content.setValue(PlainText.shown(summary));
        entry.setSummary(content);
        return entry;
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
}
