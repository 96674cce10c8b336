package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ConsultationServiceTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ConsultationService service;

    @Autowired
    RunningConsultations running;

    @Autowired
    PublicConsultations open;

    @Autowired
    OpeningAndClosing calendar;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void opensOnceACabinetMemberHasApprovedIt() {
        var space = fixtures.space();
        var id = fixtures.draft(space, fixtures.complete("Pools"), ConsultationFixtures.form());
        var slug = fixtures.slug(space, id);
        assertThat(open.find(slug)).isEmpty();
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.approve(id)))
                .isInstanceOf(AccessRefused.class);

        world.as(space.member(), () -> service.approve(id));
        fixtures.letIn(space, id);

        assertThat(open.find(slug)).hasValueSatisfying(found -> {
            assertThat(found.takesAnswers()).isTrue();
            assertThat(found.questions()).isEqualTo(5);
        });
    }

    @Test
    void refusesApprovalWithEverythingThatIsMissing() {
        var space = fixtures.space();
        var id = fixtures.draft(space, ConsultationBrief.titled("Pools"), Questionnaire.empty());

        assertThatThrownBy(() -> world.as(space.member(), () -> service.approve(id)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details())
                                .contains(
                                        "Say which decision will be made.",
                                        "Declare that nothing has been decided yet.")
                                .doesNotContain("Add the privacy notice."));
        assertThat(fixtures.detailsFor(space.officer(), id).missing())
                .extracting(Missing::text)
                .contains("Add the privacy notice.", "Ask at least one question.");
    }

    @Test
    void partnersSeeTheDraftAndChangeNothing() {
        var space = fixtures.space();
        var id = fixtures.draft(space, fixtures.complete("Pools"), ConsultationFixtures.form());
        var stranger = world.person("Stranger", world.partner("Other"));

        assertThat(fixtures.detailsFor(space.partner(), id).may().edit()).isFalse();
        assertThatThrownBy(() -> world.as(space.partner(), () -> service.takeBack(id)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(stranger, () -> fixtures.details(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void opensAndClosesByTheCalendar() {
        var space = fixtures.space();
        var today = fixtures.complete("x").period().opensOn().plusDays(1);
        var brief = ConsultationFixtures.complete("Pools", today.plusDays(3), today.plusDays(40));
        var id = fixtures.draft(space, brief, ConsultationFixtures.form());
        world.as(space.member(), () -> service.approve(id));
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.open(id)))
                .hasMessageContaining("opening day has not come");
        calendar.run();
        assertThat(state(space, id)).isEqualTo(ConsultationState.APPROVED);

        TestClock.move(Duration.ofDays(3));
        calendar.run();
        assertThat(state(space, id)).isEqualTo(ConsultationState.OPEN);
        TestClock.move(Duration.ofDays(37));
        calendar.run();
        assertThat(state(space, id)).as("on the last day").isEqualTo(ConsultationState.OPEN);
        TestClock.move(Duration.ofDays(1));
        calendar.run();
        assertThat(state(space, id)).isEqualTo(ConsultationState.CLOSED);
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.open(id)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void tellsEveryoneWhatChangedWhileItIsOpen() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var closes = fixtures.detailsFor(space.officer(), id).brief().period().closesOn();

        assertThatThrownBy(() -> world.as(space.officer(), () -> running.extend(id, closes.minusDays(1), "Sooner")))
                .hasMessageContaining("later one");
        assertThatThrownBy(() -> world.as(space.officer(), () -> running.extend(id, closes.plusDays(60), "Long")))
                .hasMessageContaining("Gunning 1");
        world.as(space.officer(), () -> running.extend(id, closes.plusDays(7), "A hall was flooded."));

        var shown = open.find(fixtures.slug(space, id)).orElseThrow();
        assertThat(shown.changes())
                .singleElement()
                .extracting(PublishedChange::note)
                .isEqualTo("A hall was flooded.");
        assertThat(shown.brief().period().closesOn()).isEqualTo(closes.plusDays(7));
        assertThatThrownBy(() -> world.as(space.officer(), () -> running.close(id)))
                .hasMessageContaining("was told that it can answer");
    }

    @Test
    void aTypoIsADifferenceAndAnotherQuestionIsAVersion() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var form = ConsultationFixtures.form();
        var first = form.pages().getFirst();
        var reworded =
                with(form, first.holding(List.of(first.questions().getFirst().worded("Do you swim?", ""))));

        world.as(space.officer(), () -> running.redesign(id, reworded, "Clearer words"));
        assertThat(fixtures.detailsFor(space.officer(), id).formNumber()).isEqualTo(1);
        assertThat(fixtures.detailsFor(space.officer(), id).changes().getFirst().difference())
                .contains("Before: Do you use the pool?", "Now: Do you swim?");

        var longer = FormPage.of("five", Question.of("more", QuestionType.LONG_TEXT, "Anything else?"));
        var pages = new java.util.ArrayList<>(reworded.pages());
        pages.add(longer);
        world.as(space.officer(), () -> running.redesign(id, new Questionnaire(pages), "One question more"));

        assertThat(fixtures.detailsFor(space.officer(), id).formNumber()).isEqualTo(2);
        assertThat(fixtures.detailsFor(space.officer(), id).changes().getFirst().difference())
                .contains("New question: Anything else?");
    }

    @Test
    void aQuestionThatWasTakenOutKeepsItsKeyForGood() {
        var space = fixtures.space();
        var form = ConsultationFixtures.form();
        var id = fixtures.open(space, "Pools", form);
        var fewer = form.pages().stream()
                .filter(page -> !page.key().equals("two") && !page.key().equals("three"))
                .toList();
        world.as(space.officer(), () -> running.redesign(id, new Questionnaire(fewer), "Shorter"));
        var other = new java.util.ArrayList<>(fewer);
        other.add(FormPage.of("six", Question.of("change", QuestionType.LONG_TEXT, "Which slide?")));

        assertThatThrownBy(() ->
                        world.as(space.officer(), () -> running.redesign(id, new Questionnaire(other), "Another")))
                .hasMessageContaining("Add it as a new question");
        world.as(space.officer(), () -> running.redesign(id, form, "Back again"));
        assertThat(fixtures.detailsFor(space.officer(), id).formNumber()).isEqualTo(3);
    }

    @Test
    void everyPairOfStatesNotInTheTableIsRefused() {
        for (var from : ConsultationState.values()) {
            assertThat(from.next())
                    .as(from.name())
                    .allMatch(to -> to.compareTo(from) > 0
                            || from == ConsultationState.APPROVED && to == ConsultationState.DRAFT);
            assertThat(from == ConsultationState.APPROVED).isEqualTo(from.next().contains(ConsultationState.OPEN));
        }
        var space = fixtures.space();
        var id = fixtures.draft(space, fixtures.complete("Pools"), ConsultationFixtures.form());
        for (Runnable command : List.<Runnable>of(
                () -> service.open(id),
                () -> service.takeBack(id),
                () -> running.close(id),
                () -> running.analysed(id, "All read"),
                () -> running.report(id, "Said"))) {
            assertThatThrownBy(() -> world.as(space.officer(), command)).isInstanceOf(RuleViolation.class);
        }
        assertThat(state(space, id)).isEqualTo(ConsultationState.DRAFT);
    }

    private static Questionnaire with(Questionnaire form, FormPage page) {
        return new Questionnaire(form.pages().stream()
                .map(old -> old.key().equals(page.key()) ? page : old)
                .toList());
    }

    private ConsultationState state(Space space, ConsultationId id) {
        return fixtures.detailsFor(space.officer(), id).state();
    }
}
