package org.commonweal.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceReview;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.NewVersion;
import org.commonweal.evidence.PublicEvidence;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.webkit.PublishedDatasets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class PublicEvidenceTest {

    private static final String FIRST = "ward,clubs\nParkgate,3\nLeckfield,5\n";
    private static final String SECOND = "ward,clubs\nParkgate,4\nLeckfield,5\n";

    @Autowired
    MockMvc web;

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceReview review;

    @Autowired
    PublicEvidence open;

    @Autowired
    PublishedDatasets datasets;

    @Autowired
    PortalClock clock;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void showsPublishedEvidenceWithLicenceFilesAndFirstRows() throws Exception {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(
                space,
                EvidenceFixtures.complete("Lunch clubs <by ward> " + space.ref().id()),
                NewVersion.of(evidence.file("table.csv", FIRST)).noting("Counted again"));
        evidence.publish(space, id, Classification.PUBLIC);

        var page = page(id);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Lunch clubs &lt;by ward&gt;")
                .containsPattern("<meta property=\"og:title\" content=\"[^\"]*Lunch clubs &lt;by ward")
                .contains("<meta property=\"og:description\"", "<meta property=\"og:url\"")
                .containsPattern("<td>Open Government Licence v3.0</td>\\s*<td>Counted again</td>")
                .contains("Contains public sector information")
                .contains("/evidence/" + evidence.ref(id) + "/versions/1/table.csv")
                .contains("<th scope=\"col\">clubs</th>")
                .contains("application/ld+json")
                .doesNotContain("Lunch clubs <by ward>");
        assertThat(page.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(page.getContentLength()).isLessThan(60_000);
        var list = get("/evidence").param("q", space.ref().id().toString());
        assertThat(web.perform(list).andReturn().getResponse().getContentAsString())
                .contains("href=\"/evidence/" + evidence.ref(id) + "\"");
    }

    @Test
    void givesTheBytesOfTheFirstVersionForEver() throws Exception {
        var space = evidence.space(Classification.PARTNER);
        var id = published(space, "Clubs");
        world.as(space.contributor(), () -> service.addVersion(id, NewVersion.of(evidence.file("table.csv", SECOND))));
        evidence.awaitChecked(id);
        assertThat(page(id).getContentAsString()).doesNotContain("Version 2");

        evidence.publish(space, id, Classification.PUBLIC);

        assertThat(bytes(id, 1)).isEqualTo(FIRST);
        assertThat(bytes(id, 2)).isEqualTo(SECOND);
        var first = response("/evidence/" + evidence.ref(id) + "/versions/1");
        assertThat(first.getContentAsString())
                .contains("This is version 1.")
                .contains("Go to version 2")
                .contains("Parkgate");
        var download = response("/evidence/" + evidence.ref(id) + "/versions/1/table.csv");
        assertThat(download.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment");
        assertThat(download.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void answersNotFoundForWhatIsNotPublishedToEveryone() throws Exception {
        var space = evidence.space(Classification.PARTNER);
        var draft = evidence.draft(space, "Not yet " + space.ref().id(), FIRST);
        var partners = evidence.draft(space, "Partners only " + space.ref().id(), FIRST);
        evidence.publish(space, partners, Classification.PARTNER);

        for (var id : new EvidenceId[] {draft, partners}) {
            var ref = evidence.ref(id);
            assertThat(page(id).getStatus()).isEqualTo(404);
            assertThat(response("/evidence/" + ref + "/versions/1").getStatus()).isEqualTo(404);
            assertThat(response("/evidence/" + ref + "/versions/1/table.csv").getStatus())
                    .isEqualTo(404);
        }
        assertThat(response("/evidence/EV-999999999").getStatus()).isEqualTo(404);
        assertThat(response("/evidence?q=" + space.ref().id()).getContentAsString())
                .doesNotContain("Not yet")
                .doesNotContain("Partners only");
    }

    @Test
    void leavesANoticeWithTheReasonWhereEvidenceWasWithdrawn() throws Exception {
        var space = evidence.space(Classification.PARTNER);
        var id = published(space, "Wrong figures");
        page(id);

        world.as(space.analyst(), () -> review.withdraw(id, "Two wards were swapped."));

        var page = page(id);
        assertThat(page.getStatus()).isEqualTo(410);
        assertThat(page.getContentAsString())
                .contains("Two wards were swapped.")
                .doesNotContain("Wrong figures");
        assertThat(response("/evidence/" + evidence.ref(id) + "/versions/1/table.csv")
                        .getStatus())
                .isIn(404, 410);
    }

    @Test
    void putsScheduledEvidenceIntoTheCatalogueInTheMinuteItIsPublished() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Tomorrow's figures", FIRST);
        evidence.accept(space, id);
        world.as(
                space.analyst(),
                () -> review.schedule(id, Classification.PUBLIC, clock.instant().plus(Duration.ofHours(20))));
        long before = datasets.count();
        assertThat(open.find(evidence.ref(id))).isEmpty();

        TestClock.move(Duration.ofHours(20));
        world.as(space.analyst(), () -> review.releaseIfDue(id));

        assertThat(datasets.count()).isEqualTo(before + 1);
        assertThat(datasets.page(0, 5)).first().satisfies(dataset -> {
            assertThat(dataset.reference()).isEqualTo(evidence.ref(id));
            assertThat(dataset.licence()).contains("open-government-licence");
        });
        assertThat(open.find(evidence.ref(id))).isPresent();
    }

    private EvidenceId published(Space space, String title) {
        var id = evidence.draft(space, title, FIRST);
        evidence.publish(space, id, Classification.PUBLIC);
        return id;
    }

    private MockHttpServletResponse page(EvidenceId id) throws Exception {
        return response("/evidence/" + evidence.ref(id));
    }

    private MockHttpServletResponse response(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }

    private String bytes(EvidenceId id, int number) throws Exception {
        var response = response("/evidence/" + evidence.ref(id) + "/versions/" + number + "/table.csv");
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
