package org.commonweal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.kernel.Ids;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Feed readers know entries by their ids and show them in the order given. */
@PortalTest
class SameMinuteFeedsTest {

    private static final String BASE = "http://localhost:8080";

    /** Later than whatever else is published meanwhile: a feed holds the latest only. */
    private final Timestamp moment = Timestamp.from(Instant.parse("2099-01-01T12:00:00Z"));

    @LocalServerPort
    int port;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void makeRoomForOthers() {
        var past = Timestamp.from(Instant.parse("2020-01-01T12:00:00Z"));
        database.update("update evidence_version set published_at = ? where published_at = ?", past, moment);
        database.update("update consultation set opened_at = ? where opened_at = ?", past, moment);
    }

    @Test
    void evidencePublishedAtOneMomentIsListedLatestFirstUnderIdsOfItsOwn() throws Exception {
        var space = evidence.space(Classification.PARTNER);
        var links = new ArrayList<String>();
        for (int number = 0; number < 3; number++) {
            var title = "Same minute " + Ids.secret();
            var id = evidence.draft(space, title, "area,value\nE07DEMO1,3\n");
            evidence.publish(space, id, Classification.PUBLIC);
            links.addFirst(BASE + "/evidence/" + evidence.ref(id));
            assertThat(database.update("update evidence_version set published_at = ? where title = ?", moment, title))
                    .isOne();
        }

        listedInTheOrderOf(links, "/evidence.atom");
    }

    @Test
    void consultationsOpenedAtOneMomentNeverChangePlaces() throws Exception {
        var links = new ArrayList<String>();
        for (var name : List.of("c", "a", "b")) {
            var space = consultations.space();
            var id = consultations.open(space, name + " same minute " + Ids.secret(), ConsultationFixtures.form());
            var slug = consultations.slug(space, id);
            assertThat(database.update("update consultation set opened_at = ? where slug = ?", moment, slug))
                    .isOne();
            links.add(BASE + "/consultations/" + slug);
        }

        listedInTheOrderOf(links.stream().sorted().toList(), "/consultations.atom");
    }

    private void listedInTheOrderOf(List<String> links, String feed) throws Exception {
        for (int reading = 0; reading < 3; reading++) {
            var entries = entries(feed);
            assertThat(entries).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
            assertThat(entries)
                    .filteredOn(entry -> links.contains(entry.getLink()))
                    .extracting(SyndEntry::getLink)
                    .containsExactlyElementsOf(links);
        }
    }

    private List<SyndEntry> entries(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new SyndFeedInput().build(new StringReader(answer.body())).getEntries();
        }
    }
}
