package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.WorkingDays;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class UpdateRemindersTest {

    private static final String CSV = "ward,clubs\nParkgate,3\nLeckfield,5\n";

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceReview review;

    @Autowired
    UpdateReminders reminders;

    @Autowired
    EvidenceWork work;

    @Autowired
    ApplicationEvents events;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void remindsTheOwnerOnceAtEachStepAndTheirOrganisationAtLast() {
        var space = evidence.space(Classification.PARTNER);
        var charity = world.as(space.contributor(), () -> actors.get().organisation());
        var administrator = world.person("Charity's administrator", charity, Role.ORG_ADMIN);
        var due = WorkingDays.plus(clock.today(), 12);
        publishedUntil(space, due);

        reminders.run();
        go(WorkingDays.plus(due, -10));
        assertThat(reminded(space.contributor())).isEqualTo(1);
        reminders.run();
        go(WorkingDays.plus(due, -2));
        assertThat(reminded(space.contributor())).isEqualTo(2);
        go(WorkingDays.plus(due, 1));
        assertThat(reminded(space.contributor())).isEqualTo(3);
        assertThat(reminded(administrator)).isZero();
        go(WorkingDays.plus(due, 5));
        assertThat(reminded(space.contributor())).isEqualTo(4);
        assertThat(reminded(administrator)).isEqualTo(1);
    }

    @Test
    void leavesWithdrawnEvidenceAlone() {
        var space = evidence.space(Classification.PARTNER);
        var id = publishedUntil(space, clock.today().plusDays(1));
        world.as(space.analyst(), () -> review.withdraw(id, "Wrong figures"));

        reminders.run();

        assertThat(reminded(space.contributor())).isZero();
    }

    @Test
    void listsWhatWaitsForContributorAndReviewer() {
        var space = evidence.space(Classification.PARTNER);
        var due = clock.today().plusDays(5);
        publishedUntil(space, due);
        var returned = evidence.draft(space, "Bus stops", CSV);
        evidence.submit(space, returned);
        world.as(space.analyst(), () -> {
            review.startReview(returned);
            review.giveBack(returned, "The period is missing");
        });
        var submitted = evidence.draft(space, "Day centres " + space.ref().id(), CSV);
        evidence.submit(space, submitted);

        assertThat(waitingFor(space.contributor()))
                .extracting(DueWork.Item::title, DueWork.Item::due)
                .containsExactly(
                        tuple("Put right and submit again: Bus stops", null),
                        tuple("New version due: Lunch clubs", due));
        assertThat(waitingFor(space.analyst()))
                .extracting(DueWork.Item::title)
                .contains("Review: Day centres " + space.ref().id());
        assertThat(waitingFor(world.person("Outsider", world.partner("Other charity"))))
                .isEmpty();
    }

    private List<DueWork.Item> waitingFor(PersonId person) {
        return world.as(person, () -> work.dueFor(actors.get(), 1_000));
    }

    private EvidenceId publishedUntil(Space space, LocalDate due) {
        var description = EvidenceFixtures.complete("Lunch clubs").updated(UpdateFrequency.QUARTERLY, due);
        var id = evidence.draft(space, description, NewVersion.of(evidence.file("table.csv", CSV)));
        evidence.publish(space, id, Classification.PARTNER);
        return id;
    }

    /** On that day the portal looks twice and reminds once. */
    private void go(LocalDate day) {
        TestClock.move(Duration.ofDays(ChronoUnit.DAYS.between(clock.today(), day)));
        reminders.run();
        reminders.run();
    }

    private long reminded(PersonId person) {
        return events.stream(Happened.class)
                .filter(fact -> fact.action().startsWith("evidence.update"))
                .filter(fact -> person.value().toString().equals(fact.values().get("for")))
                .count();
    }
}
