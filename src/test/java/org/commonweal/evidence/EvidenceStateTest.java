package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonweal.access.Classification;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceStateTest {

    private static final Instant NOW = Instant.parse("2027-01-25T12:00:00Z");
    private static final Actor CONTRIBUTOR = Actor.person(new PersonId(Ids.timeOrdered()), null, "Contributor");
    private static final Actor REVIEWER = Actor.person(new PersonId(Ids.timeOrdered()), null, "Reviewer");
    private static final Readiness READY = new Readiness(List.of(), false);

    /** Every transition with the states it may start from. */
    private static final Map<String, Set<EvidenceState>> ALLOWED = Map.of(
            "submit", Set.of(EvidenceState.DRAFT, EvidenceState.RETURNED),
            "takeBack", Set.of(EvidenceState.SUBMITTED),
            "startReview", Set.of(EvidenceState.SUBMITTED),
            "accept", Set.of(EvidenceState.IN_REVIEW),
            "giveBack", Set.of(EvidenceState.IN_REVIEW, EvidenceState.ACCEPTED),
            "schedule", Set.of(EvidenceState.ACCEPTED),
            "unschedule", Set.of(EvidenceState.SCHEDULED),
            "publish", Set.of(EvidenceState.ACCEPTED, EvidenceState.SCHEDULED),
            "withdraw", Set.of(EvidenceState.PUBLISHED),
            "describe", Set.of(EvidenceState.DRAFT, EvidenceState.RETURNED));

    private static final Map<String, Consumer<EvidenceItem>> TRANSITIONS = Map.of(
            "submit", item -> item.submit(READY, CONTRIBUTOR, NOW),
            "takeBack", item -> item.takeBack(CONTRIBUTOR, NOW),
            "startReview", item -> item.startReview(REVIEWER, NOW),
            "accept", item -> item.accept(Quality.A, "Official", REVIEWER, NOW),
            "giveBack", item -> item.giveBack("The period is wrong", REVIEWER, NOW),
            "schedule", item -> item.schedule(Classification.PUBLIC, NOW.plusSeconds(60), REVIEWER, NOW),
            "unschedule", item -> item.unschedule(REVIEWER, NOW),
            "publish", item -> item.publish(Classification.PUBLIC, REVIEWER, NOW),
            "withdraw", item -> item.withdraw("Wrong figures", REVIEWER, NOW),
            "describe", item -> item.describe(EvidenceFixtures.complete("New title"), CONTRIBUTOR, NOW));

    static Stream<Arguments> everyTransitionFromEveryState() {
        return TRANSITIONS.keySet().stream()
                .flatMap(name -> Stream.of(EvidenceState.values()).map(from -> Arguments.of(name, from)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyTransitionFromEveryState")
    void allowsExactlyTheTransitionsOfTheTable(String transition, EvidenceState from) {
        var item = in(from);
        var command = TRANSITIONS.get(transition);

        if (ALLOWED.get(transition).contains(from)) {
            command.accept(item);
        } else {
            assertThatThrownBy(() -> command.accept(item)).isInstanceOf(RuleViolation.class);
            assertThat(item.state() == from || from == EvidenceState.SUPERSEDED).isTrue();
        }
    }

    @Test
    void namesEverythingMissingTogether() {
        var item = item(EvidenceDescription.titled("Bare", EvidenceKind.RESEARCH));

        assertThatThrownBy(() -> item.submit(new Readiness(List.of("Add a file."), false), CONTRIBUTOR, NOW))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("evidence.incomplete");
                    assertThat(refused.details())
                            .containsExactly(
                                    "Choose a licence.",
                                    "Declare whether there is personal data in it.",
                                    "Give the period it covers, from and to.",
                                    "Add a file.");
                });
    }

    @Test
    void keepsTheSubmitterFromReviewingAndPublishing() {
        var submitted = in(EvidenceState.SUBMITTED);
        refuses("evidence.secondPerson", () -> submitted.startReview(CONTRIBUTOR, NOW));
        var reviewed = in(EvidenceState.IN_REVIEW);
        refuses("evidence.secondPerson", () -> reviewed.accept(Quality.A, "Good", CONTRIBUTOR, NOW));
        refuses("evidence.secondPerson", () -> reviewed.giveBack("Bad", CONTRIBUTOR, NOW));
        var accepted = in(EvidenceState.ACCEPTED);
        refuses("evidence.secondPerson", () -> accepted.publish(Classification.PUBLIC, CONTRIBUTOR, NOW));
        refuses(
                "evidence.secondPerson",
                () -> accepted.schedule(Classification.PUBLIC, NOW.plusSeconds(60), CONTRIBUTOR, NOW));
    }

    @Test
    void asksAReasonForEveryNegativeOutcome() {
        refuses("evidence.reason", () -> in(EvidenceState.IN_REVIEW).giveBack(" ", REVIEWER, NOW));
        refuses("evidence.reason", () -> in(EvidenceState.PUBLISHED).withdraw("", REVIEWER, NOW));
        refuses("evidence.reason", () -> in(EvidenceState.IN_REVIEW).accept(Quality.D, "", REVIEWER, NOW));
    }

    @Test
    void letsIdentifiableDataOnlyIntoConfidentialSpacesAndNeverFurther() {
        var identifiable = EvidenceFixtures.complete("Interviews").declaring(PersonalData.IDENTIFIABLE, "DPIA-7");
        var outside = item(identifiable);
        refuses("evidence.identifiableOutsideConfidential", () -> outside.submit(READY, CONTRIBUTOR, NOW));

        var inside = item(identifiable);
        inside.submit(new Readiness(List.of(), true), CONTRIBUTOR, NOW);
        inside.startReview(REVIEWER, NOW);
        inside.accept(Quality.B, "Careful work", REVIEWER, NOW);
        for (var audience : Classification.values()) {
            refuses("evidence.identifiableStays", () -> inside.publish(audience, REVIEWER, NOW));
        }
    }

    @Test
    void publishesToEveryoneOnlyUnderAnOpenLicence() {
        var reserved = item(EvidenceFixtures.complete("Report").publishedBy("Someone", Licence.RESERVED, ""));
        reserved.submit(READY, CONTRIBUTOR, NOW);
        reserved.startReview(REVIEWER, NOW);
        reserved.accept(Quality.B, "Good", REVIEWER, NOW);

        refuses("evidence.licenceNotOpen", () -> reserved.publish(Classification.PUBLIC, REVIEWER, NOW));
        reserved.publish(Classification.PARTNER, REVIEWER, NOW);
        assertThat(reserved.state()).isEqualTo(EvidenceState.PUBLISHED);
    }

    @Test
    void keepsThePublishedVersionLiveUntilTheNextIsPublished() {
        var item = in(EvidenceState.PUBLISHED);

        item.attach(file("v2"), version(), CONTRIBUTOR, NOW);
        assertThat(item.live())
                .hasValueSatisfying(live -> assertThat(live.number()).isEqualTo(1));
        assertThat(item.newest().number()).isEqualTo(2);
        item.submit(READY, CONTRIBUTOR, NOW);
        item.startReview(REVIEWER, NOW);
        item.accept(Quality.A, "Good", REVIEWER, NOW);
        item.publish(Classification.PUBLIC, REVIEWER, NOW);

        assertThat(item.live())
                .hasValueSatisfying(live -> assertThat(live.number()).isEqualTo(2));
        assertThat(item.version(1))
                .hasValueSatisfying(first -> assertThat(first.state()).isEqualTo(EvidenceState.SUPERSEDED));
    }

    @Test
    void keepsAFileReplacedBeforeSubmittingAsAnAttempt() {
        var item = item(EvidenceFixtures.complete("Table"));

        item.attach(file("better"), version(), CONTRIBUTOR, NOW);

        assertThat(item.versions())
                .extracting(EvidenceVersion::state)
                .containsExactly(EvidenceState.SUPERSEDED, EvidenceState.DRAFT);
    }

    private static EvidenceItem in(EvidenceState state) {
        var item = item(EvidenceFixtures.complete("Table"));
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> through(item, "submit");
            case IN_REVIEW -> through(item, "submit", "startReview");
            case ACCEPTED -> through(item, "submit", "startReview", "accept");
            case RETURNED -> through(item, "submit", "startReview", "giveBack");
            case SCHEDULED -> through(item, "submit", "startReview", "accept", "schedule");
            case PUBLISHED -> through(item, "submit", "startReview", "accept", "publish");
            case WITHDRAWN -> through(item, "submit", "startReview", "accept", "publish", "withdraw");
            case SUPERSEDED -> item.newest().giveWay();
        }
        return item;
    }

    private static void through(EvidenceItem item, String... transitions) {
        for (var transition : transitions) {
            TRANSITIONS.get(transition).accept(item);
        }
    }

    private static EvidenceItem item(EvidenceDescription description) {
        var space = new SubjectRef("workspace", Ids.timeOrdered());
        var item = new EvidenceItem(1, space, space, description, CONTRIBUTOR, NOW.minus(Duration.ofDays(1)));
        item.attach(file("v1"), version(), CONTRIBUTOR, NOW);
        return item;
    }

    private static VersionFile file(String hash) {
        return new VersionFile(Ids.timeOrdered(), "table.csv", "text/csv", 12, hash);
    }

    private static NewVersion version() {
        return NewVersion.of(new org.commonweal.files.FileId(Ids.timeOrdered()));
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
