package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.publication.PublicationQueries;
import org.commonweal.consultation.publication.PublicationService;
import org.commonweal.consultation.publication.Redaction;
import org.commonweal.consultation.publication.RenditionRow;
import org.commonweal.consultation.publication.RenditionState;
import org.commonweal.identity.Role;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

@PortalTest
class PublishedResponsesPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    PublicationService service;

    @Autowired
    PublicationQueries queries;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void showsPublishedResponsesAPageAtATimeAndForgetsTheUnpublished() {
        var space = fixtures.space();
        var second = world.officer("Second officer", Role.LEAD_COMMISSIONER);
        world.as(space.officer(), () -> members.put(space.id(), Principal.of(second), Level.CONTRIBUTE, null));
        var id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        var slug = fixtures.slug(space, id);
        for (int i = 0; i < 21; i++) {
            fixtures.respond(
                    slug,
                    Map.of("uses", "no", "body", "individual", "change", "<b>Words</b> " + i, "publish", "unnamed"));
        }
        fixtures.close(space, id);
        world.as(space.officer(), () -> {
            service.fill(id);
            for (var row : queries.findRows(id, RenditionState.TO_REDACT, PageRequest.of(0, 100))) {
                service.redact(id, row.publicId(), 0, new Redaction(Map.of("change", original(slug, row)), ""));
            }
        });
        world.as(
                second,
                () -> queries.findRows(id, RenditionState.TO_APPROVE, PageRequest.of(0, 100))
                        .forEach(row -> service.approve(
                                id,
                                row.publicId(),
                                queries.get(slug, row.publicId()).version())));
        var browser = new Browser(port);
        var address = "/consultations/" + slug + "/responses";
        assertThat(browser.open(address).statusCode()).as("not reported yet").isEqualTo(404);
        fixtures.report(space, id);

        var first = browser.open(address);
        var next = browser.open(address + "?page=2");

        assertThat(browser.open("/consultations/" + slug + "/results").body())
                .contains("href=\"" + address + "\"", "21 responses");
        assertThat(first.body())
                .contains("&lt;b&gt;Words&lt;/b&gt;", "A person", "Page 1 of 2")
                .doesNotContain("<script", "<b>Words");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(next.body()).contains("Page 2 of 2").containsOnlyOnce("<blockquote");
        assertThat(browser.open(address + "?page=99").body()).contains("Page 2 of 2");

        var last = world.as(
                space.officer(),
                () -> queries.findRows(id, RenditionState.PUBLISHED, PageRequest.of(20, 1))
                        .getFirst()
                        .publicId());
        assertThat(browser.open(address + "/" + last).body()).contains("Response " + last);
        world.as(second, () -> service.unpublish(id, last, "Objection"));
        assertThat(browser.open(address + "/" + last).statusCode()).isEqualTo(404);
        assertThat(browser.open(address).body()).contains("20 responses").doesNotContain(last, "Page 2");
    }

    private String original(String slug, RenditionRow row) {
        return queries.get(slug, row.publicId()).texts().getFirst().original();
    }
}
