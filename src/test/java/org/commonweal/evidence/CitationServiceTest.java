package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.notification.NoticeLine;
import org.commonweal.notification.NoticeQueries;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class CitationServiceTest {

    private static final String FIRST = "ward,clubs\nParkgate,3\nLeckfield,5\n";
    private static final String SECOND = "ward,clubs\nParkgate,4\nLeckfield,5\n";

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceReview review;

    @Autowired
    EvidenceQueries queries;

    @Autowired
    CitationService citations;

    @Autowired
    CitedEvidenceGuard guard;

    @Autowired
    NoticeQueries notices;

    @Autowired
    CurrentActor actors;

    private Space source;
    private Space citing;
    private EvidenceId id;

    @BeforeEach
    void publishedEvidenceAndAnotherSpace() {
        source = evidence.space(Classification.PARTNER);
        citing = evidence.space(Classification.PARTNER);
        id = evidence.draft(source, "Clubs as first counted", FIRST);
        evidence.publish(source, id, Classification.PARTNER);
    }

    @Test
    void goesOnShowingTheVersionCitedAndSaysThatThereIsANewerOne() {
        cite(1);
        assertThat(shown().banner()).isEmpty();

        publishSecond();
        world.as(
                source.contributor(),
                () -> service.addVersion(id, NewVersion.of(evidence.file("third.csv", "a\n1\n"))));

        assertThat(shown().title()).isEqualTo("Clubs as first counted");
        assertThat(shown().version()).isEqualTo(1);
        assertThat(shown().banner())
                .isEqualTo("This cites version 1 of %s. Version 2 is available.".formatted(evidence.ref(id)));
        var pinned =
                world.as(citing.contributor(), () -> queries.get(id).showing(1).orElseThrow());
        assertThat(pinned.shown().description().title()).isEqualTo("Clubs as first counted");
        assertThat(pinned.superseded()).isTrue();
        assertThat(pinned.may().edit()).isFalse();
        assertThat(world.as(citing.contributor(), () -> citations.citationsTo(id)))
                .extracting(Citation::fromLabel)
                .containsExactly("Draft needs statement");
    }

    @Test
    void tellsWhoeverCitedItOnceOfTheNewerVersion() {
        cite(1);
        cite(1);
        publishSecond();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> news(citing.contributor()).size() >= 2);
        assertThat(news(citing.contributor())).hasSize(2);
        assertThat(news(source.contributor())).isEmpty();
    }

    @Test
    void citesOnlyWhatOneCanReadFromWhatOneCanChange() {
        world.as(citing.contributor(), () -> {
            assertThatThrownBy(() -> citations.cite(citation(2)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.field()).isEqualTo("version"));
        });
        world.as(
                source.contributor(),
                () -> assertThatThrownBy(() -> citations.cite(citation(1))).isInstanceOf(NotFound.class));
        var unpublished = evidence.draft(source, "Not yet", FIRST);
        world.as(
                citing.contributor(),
                () -> assertThatThrownBy(() -> citations.cite(new NewCitation(
                                citing.ref(), "Draft", "workspaces", evidence.ref(unpublished), 1, "", "")))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void hidesFromEachSideWhatItMayNotKnow() {
        cite(1);
        var outsider = world.person("Outsider", world.partner("Other charity"));

        assertThat(world.as(outsider, () -> citations.citationsOf(citing.ref())))
                .isEmpty();
        assertThat(world.as(outsider, () -> citations.citationsTo(id))).isEmpty();

        world.as(source.analyst(), () -> review.withdraw(id, "Wrong figures"));
        assertThat(shown().title()).isEqualTo("Not published");
        assertThat(shown().newer()).isNull();
    }

    @Test
    void countsAsInUseUntilTheCitationEnds() {
        var citation = cite(1);

        assertThat(uses(citing.contributor())).containsExactly("Draft needs statement");
        assertThat(uses(source.contributor())).containsExactly("Something you cannot see");
        world.as(
                source.contributor(),
                () -> assertThatThrownBy(() -> citations.uncite(citation)).isInstanceOf(NotFound.class));

        world.as(citing.contributor(), () -> citations.uncite(citation));

        assertThat(uses(citing.contributor())).isEmpty();
        assertThat(world.as(citing.contributor(), () -> citations.citationsOf(citing.ref())))
                .isEmpty();
    }

    private CitationId cite(int number) {
        return world.as(citing.contributor(), () -> citations.cite(citation(number)));
    }

    private NewCitation citation(int number) {
        return new NewCitation(
                citing.ref(),
                "Draft needs statement",
                "workspaces/" + citing.ref().id(),
                evidence.ref(id),
                number,
                "column clubs",
                "There are eight clubs.");
    }

    private void publishSecond() {
        world.as(source.contributor(), () -> service.addVersion(id, NewVersion.of(evidence.file("table.csv", SECOND))));
        evidence.awaitChecked(id);
        world.as(
                source.contributor(),
                () -> service.describe(id, evidence.version(id), EvidenceFixtures.complete("Clubs counted again")));
        evidence.publish(source, id, Classification.PARTNER);
    }

    private Citation shown() {
        return world.as(citing.contributor(), () -> citations.citationsOf(citing.ref()))
                .getFirst();
    }

    private List<String> uses(PersonId person) {
        return world.as(person, () -> guard.usesOf(id.subject(), actors.get()));
    }

    private List<NoticeLine> news(PersonId person) {
        return world.as(person, () -> notices.findLines(PageRequest.of(0, 50))).stream()
                .filter(line -> line.text().contains("newer version of evidence that is cited"))
                .toList();
    }
}
