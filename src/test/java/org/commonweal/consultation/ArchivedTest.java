package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.consultation.proof.ConsultationFiles;
import org.commonweal.consultation.publication.PublicationService;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The whole life of a consultation, and what is left to do with one that is archived. */
@PortalTest
class ArchivedTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ConsultationService service;

    @Autowired
    RunningConsultations running;

    @Autowired
    Codebooks books;

    @Autowired
    PublicationService publication;

    @Autowired
    ErasureService erasure;

    @Autowired
    ConsultationFiles files;

    @Autowired
    MockMvc mvc;

    private Space space;
    private ConsultationId id;
    private String slug;
    private String reference;

    @BeforeEach
    void livesItsWholeLife() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
        reference = fixtures.respond(slug, Map.of("uses", "yes", "often", "4", "change", "The sauna", "age", "over25"));
        fixtures.close(space, id);
        fixtures.report(space, id);
        TestClock.move(Duration.ofDays(130));
        var decided =
                fixtures.detailsFor(space.officer(), id).brief().decision().on();
        world.as(space.officer(), () -> {
            running.decided(id, decided);
            running.publishFeedback(id);
        });
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void staffWhoRunItArchiveItAfterItsFeedback() {
        assertThat(may().archive()).isTrue();
        for (var person : List.of(space.partner(), space.member())) {
            assertThatThrownBy(() -> world.as(person, () -> running.archive(id)))
                    .isInstanceOf(AccessRefused.class);
        }

        archive();

        assertThat(fixtures.detailsFor(space.officer(), id).state()).isEqualTo(ConsultationState.ARCHIVED);
        assertThat(may().archive()).isFalse();
        assertThatThrownBy(this::archive).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothingInAnArchivedOneChangesAnyMore() {
        archive();

        for (Runnable command : List.<Runnable>of(
                () -> service.describe(id, version(), fixtures.complete("Other")),
                () -> service.design(id, version(), Questionnaire.empty()),
                () -> running.analysed(id, "Again"),
                () -> running.report(id, "Something else"),
                () -> running.decided(id, fixtures.details(id).decidedOn().plusDays(1)),
                () -> running.publishFeedback(id),
                () -> books.add(id, "change", "Sauna", ""),
                () -> publication.fill(id))) {
            assertThatThrownBy(() -> world.as(space.officer(), command))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.explanation()).contains("It can be read"));
        }
    }

    @Test
    void itsPublicPagesStay() throws Exception {
        var before = pages();

        archive();

        assertThat(pages()).isEqualTo(before).allMatch(page -> page.startsWith("200"));
        assertThat(before.getFirst()).contains("<dt>Decided</dt>");
    }

    @Test
    void whatPeopleHaveARightToIsStillDone() {
        archive();

        var certificate = world.as(space.officer(), () -> erasure.erase(id, reference));
        assertThat(certificate.edition()).isEqualTo(2);
        assertThat(world.as(space.officer(), () -> files.make(id))).isNotNull();
    }

    private List<String> pages() throws Exception {
        var pages = new java.util.ArrayList<String>();
        for (var end : List.of("", "/results", "/feedback", "/results.csv", "/changes.atom")) {
            var answer =
                    mvc.perform(get("/consultations/" + slug + end)).andReturn().getResponse();
            pages.add(answer.getStatus() + "\n" + answer.getContentAsString().replaceAll("<updated>.*?</updated>", ""));
        }
        return pages;
    }

    private long version() {
        return fixtures.details(id).version();
    }

    private ConsultationDetails.Possible may() {
        return fixtures.detailsFor(space.officer(), id).may();
    }

    private void archive() {
        world.as(space.officer(), () -> running.archive(id));
    }
}
