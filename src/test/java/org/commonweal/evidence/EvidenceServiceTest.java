package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.commonweal.access.Classification;
import org.commonweal.access.Seer;
import org.commonweal.access.WhoCanSee;
import org.commonweal.audit.AuditQueries;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class EvidenceServiceTest {

    private static final String CSV = "ward_code,number\nE05DEMO1,12\nE05DEMO2,7\n";

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
    EvidenceDownloads downloads;

    @Autowired
    EvidenceTables tables;

    @Autowired
    CitationService citations;

    @Autowired
    FileService files;

    @Autowired
    AuditQueries audit;

    @Autowired
    WhoCanSee seers;

    @Autowired
    ScheduledRelease release;

    @Autowired
    PortalClock clock;

    @Autowired
    CurrentActor actors;

    @Autowired
    ActingFor actingFor;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void bringsAFileFromDraftToThePublicPage() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);

        evidence.publish(space, id, Classification.PUBLIC);

        var details = world.as(space.contributor(), () -> queries.get(id));
        assertThat(details.state()).isEqualTo(EvidenceState.PUBLISHED);
        assertThat(details.liveVersion()).isEqualTo(1);
        assertThat(details.shown().quality()).isEqualTo(Quality.B);
    }

    @Test
    void saysWhenTheSameFileIsHandedInAgain() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);

        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> service.addVersion(id, NewVersion.of(evidence.file("again.csv", CSV))))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("the same file as version 1"));

        assertThat(world.as(space.contributor(), () -> queries.get(id)).shown().number())
                .isEqualTo(1);
    }

    @Test
    void tellsOthersNothingOfUnpublishedEvidence() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Kept among us " + space.ref().id(), CSV);
        var outsider = world.person("Outsider", world.partner("Other charity"));
        var filter =
                EvidenceFilter.empty().withText("Kept among us " + space.ref().id());

        world.as(outsider, () -> {
            assertThatThrownBy(() -> queries.get(evidence.ref(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.takeBack(id)).isInstanceOf(NotFound.class);
            assertThat(queries.countRows(filter)).isZero();
        });
        assertThat(world.as(space.contributor(), () -> queries.countRows(filter)))
                .isEqualTo(1);
    }

    @Test
    void showsReadersOutsideTheSpaceOnlyThePublishedVersion() {
        var space = evidence.space(Classification.PARTNER);
        var mark = space.ref().id().toString();
        var id = evidence.draft(space, "First " + mark, CSV);
        evidence.publish(space, id, Classification.PARTNER);
        world.as(space.contributor(), () -> {
            service.reopen(id);
            service.describe(id, evidence.version(id), EvidenceFixtures.complete("Second " + mark));
        });
        var partner = world.person("Partner", world.partner("Other charity"));

        var seen = world.as(partner, () -> queries.get(id));
        assertThat(seen.shown().description().title()).isEqualTo("First " + mark);
        assertThat(seen.versions()).hasSize(1);
        assertThat(seen.state()).isEqualTo(EvidenceState.PUBLISHED);
        var rows =
                world.as(partner, () -> queries.findRows(EvidenceFilter.empty().withText(mark), PageRequest.of(0, 10)));
        assertThat(rows).extracting(EvidenceRow::title).containsExactly("First " + mark);
        assertThat(world.as(
                        partner, () -> queries.countRows(EvidenceFilter.empty().withText("Second " + mark))))
                .isZero();
        assertThat(world.as(space.contributor(), () -> queries.get(id))
                        .shown()
                        .description()
                        .title())
                .isEqualTo("Second " + mark);
    }

    @Test
    void keepsAnEarlierVersionFromThoseItWasNotPublishedTo() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "For the council first", CSV);
        evidence.publish(space, id, Classification.RESTRICTED);
        world.as(space.contributor(), () -> service.reopen(id));
        evidence.awaitChecked(id);
        evidence.publish(space, id, Classification.PARTNER);
        var partner = world.person("Partner", world.partner("Other charity"));
        var officer = world.officer("Officer");
        var ref = evidence.ref(id);

        var seen = world.as(partner, () -> queries.get(id));
        assertThat(seen.versions()).extracting(VersionDetails::number).containsExactly(2);
        world.as(partner, () -> {
            assertThatThrownBy(() -> downloads.fileOf(ref, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tables.rows(id, 1, 0, 10)).isInstanceOf(NotFound.class);
        });
        assertThat(world.as(officer, () -> queries.get(id)).versions()).hasSize(2);
    }

    @Test
    void tellsReadersOfAPublicationNothingOfWhoWorksOnItAndWhatComesNext() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Published to partners", CSV);
        evidence.publish(space, id, Classification.PARTNER);
        var partner = world.person("Partner", world.partner("Other charity"));
        var subject = id.subject();

        world.as(partner, () -> {
            assertThat(audit.tells(subject)).isFalse();
            assertThatThrownBy(() -> audit.findHistory(subject, PageRequest.of(0, 10)))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> audit.countHistory(subject)).isInstanceOf(AccessRefused.class);
            assertThat(seers.list(subject)).isNotEmpty().allMatch(line -> line.kind() == Seer.Kind.AUDIENCE);
        });
        world.as(space.contributor(), () -> {
            assertThat(audit.findHistory(subject, PageRequest.of(0, 10))).isNotEmpty();
            assertThat(seers.list(subject)).anyMatch(line -> line.kind() == Seer.Kind.PERSON);
        });
    }

    @Test
    void writesNoSignsIntoTitlesThatPagesAndFeedsCannotShow() {
        var said = EvidenceDescription.titled("Lunch\u0000 clubs\u202E \uD800and more", EvidenceKind.DATASET);

        assertThat(said.title()).isEqualTo("Lunch  clubs   and more");
    }

    @Test
    void keepsIdentifiableDataOutOfOrdinarySpaces() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(
                space,
                EvidenceFixtures.complete("Interviews").declaring(PersonalData.IDENTIFIABLE, ""),
                NewVersion.of(evidence.file("people.csv", "name,age\nAnn,71\n")));

        assertThatThrownBy(() -> evidence.submit(space, id))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("evidence.identifiableOutsideConfidential"));

        var confidential = evidence.space(Classification.CONFIDENTIAL);
        var inside = world.as(
                confidential.contributor(),
                () -> service.create(new NewEvidence(
                        confidential.ref(),
                        EvidenceFixtures.complete("Interviews").declaring(PersonalData.IDENTIFIABLE, ""),
                        Classification.CONFIDENTIAL,
                        NewVersion.of(evidence.file("people.csv", "name,age\nAnn,71\n")))));
        evidence.awaitChecked(inside);
        evidence.accept(confidential, inside);
        world.as(
                confidential.analyst(),
                () -> assertThatThrownBy(() -> review.publish(inside, Classification.RESTRICTED))
                        .isInstanceOf(RuleViolation.class));
    }

    @Test
    void neverPublishesWiderThanTheClassification() {
        var space = evidence.space(Classification.PARTNER);
        var id = world.as(
                space.contributor(),
                () -> service.create(new NewEvidence(
                        space.ref(),
                        EvidenceFixtures.complete("For partners"),
                        Classification.PARTNER,
                        NewVersion.of(evidence.file("table.csv", CSV)))));
        evidence.awaitChecked(id);
        evidence.accept(space, id);

        world.as(
                space.analyst(),
                () -> assertThatThrownBy(() -> review.publish(id, Classification.PUBLIC))
                        .hasMessageContaining("narrower"));
    }

    @Test
    void letsOnlyTheCouncilsReviewersReview() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        evidence.submit(space, id);
        var outsideAnalyst = world.person("Elsewhere", world.partner("Charity"), Role.ANALYST);

        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> review.startReview(id)).isInstanceOf(AccessDeniedException.class));
        world.as(
                outsideAnalyst,
                () -> assertThatThrownBy(() -> review.startReview(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void isSubmittedInTheNameOfTheOrganisationThatSomebodyWithTwoHasChosen() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        var second = world.partner("Second charity");
        world.join(space.contributor(), second, Role.CONTRIBUTOR);

        assertThatThrownBy(() -> evidence.submit(space, id))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("identity.chooseOrganisation"));
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.DRAFT);

        world.as(space.contributor(), () -> actingFor.choose(second));
        evidence.submit(space, id);

        var submitted = world.as(space.contributor(), () -> queries.get(id)).shown();
        assertThat(submitted.submittedFor()).isEqualTo(second.value());
    }

    @Test
    void publishesAtTheScheduledMinuteAndNotBefore() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Tomorrow's figures", CSV);
        evidence.accept(space, id);
        Instant due = clock.instant().plus(Duration.ofHours(20));
        world.as(space.analyst(), () -> review.schedule(id, Classification.PUBLIC, due));

        TestClock.move(Duration.ofHours(20).minusMinutes(1));
        release.run();
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.SCHEDULED);

        TestClock.move(Duration.ofMinutes(1));
        release.run();
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.PUBLISHED);
    }

    @Test
    void refusesAFormFilledFromAnOlderState() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        long opened = evidence.version(id);
        world.as(space.analyst(), () -> service.describe(id, opened, EvidenceFixtures.complete("Changed by another")));

        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> service.describe(id, opened, EvidenceFixtures.complete("Mine")))
                        .isInstanceOf(StaleVersion.class));
    }

    @Test
    void letsNobodyChangeAnythingWhileLookingThroughOthersEyes() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        evidence.submit(space, id);

        assertThatThrownBy(() -> actors.viewingAs(
                        world.council(),
                        () -> world.as(space.contributor(), () -> {
                            service.takeBack(id);
                            return true;
                        })))
                .isInstanceOf(RuntimeException.class);
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.SUBMITTED);
    }

    @Test
    void deletesADraftForGoodOnlyForWhoAddedItOrManagesTheSpace() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        var ref = evidence.ref(id);
        var file = new FileId(
                world.inTransaction(() -> evidence.item(id).newest().file().id()));
        world.as(
                space.analyst(),
                () -> assertThatThrownBy(() -> service.delete(id, evidence.version(id)))
                        .hasMessageContaining("whoever added this draft"));

        world.as(space.contributor(), () -> service.delete(id, evidence.version(id)));

        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> queries.get(ref)).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> files.get(file)).isInstanceOf(NotFound.class);
        var other = evidence.draft(space, "Bus stops", CSV);
        world.as(space.owner(), () -> service.delete(other, evidence.version(other)));
        assertThat(world.as(
                        space.owner(),
                        () -> queries.countRows(
                                EvidenceFilter.empty().inSpace(space.ref().id()))))
                .isZero();
    }

    @Test
    void keepsWhatWasHandedInPublishedOrCited() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        var cited = world.as(
                space.contributor(),
                () -> citations.cite(new NewCitation(
                        space.ref(), "Draft needs statement", "workspaces", evidence.ref(id), 1, "", "")));
        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> service.delete(id, evidence.version(id)))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.details()).containsExactly("Draft needs statement")));
        world.as(space.contributor(), () -> citations.uncite(cited));
        evidence.submit(space, id);
        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> service.delete(id, evidence.version(id)))
                        .hasMessageContaining("Only drafts"));
        world.as(space.analyst(), () -> {
            review.startReview(id);
            review.accept(id, Quality.B, "Sound");
            review.publish(id, Classification.PARTNER);
        });
        world.as(space.contributor(), () -> service.reopen(id));
        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> service.delete(id, evidence.version(id)))
                        .hasMessageContaining("never published"));
    }
}
