package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AccessRequestServiceTest {

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    Access access;

    @Autowired
    AccessRequestService service;

    @Autowired
    AccessRequestQueries queries;

    @Autowired
    AccessRequestWork work;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    private SharedThings things;
    private PersonId asker;

    @BeforeEach
    void letSomebodyKnowOfTheItem() {
        things = new SharedThings(world, registry);
        asker = world.person("Asha Asker", things.charity);
        things.grant(things.item, Principal.of(asker), Level.METADATA);
    }

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void keepsOneOpenRequestHoweverOftenTheButtonIsPressed() {
        var first = ask("To plan our rounds");

        var second = ask("To plan our rounds");

        assertThat(second).isEqualTo(first);
        assertThat(things.asManager(() -> queries.findOpen(10)))
                .extracting(AccessRequestRow::purpose)
                .containsExactly("To plan our rounds");
    }

    @Test
    void givesReadingWhenAManagerAgrees() {
        var request = ask("To plan our rounds");

        world.as(things.manager, () -> service.grant(request, null, ""));

        assertThat(levelOf(asker)).isEqualTo(Level.READ);
        assertThat(things.asManager(() -> queries.findOpen(10))).isEmpty();
    }

    @Test
    void endsWhatWasGivenUntilADayByItself() {
        var request = ask("To plan our rounds");
        world.as(things.manager, () -> service.grant(request, clock.instant().plus(Duration.ofDays(7)), ""));

        TestClock.move(Duration.ofDays(8));

        assertThat(levelOf(asker)).isEqualTo(Level.METADATA);
    }

    @Test
    void tellsTheAskerWhyARequestWasDeclined() {
        var request = ask("To plan our rounds");

        world.as(things.manager, () -> service.decline(request, "The summary has all you need."));

        var mine = world.as(asker, () -> queries.findMine(things.item)).orElseThrow();
        assertThat(mine.state()).isEqualTo(AccessRequestState.DECLINED);
        assertThat(mine.reason()).isEqualTo("The summary has all you need.");
        assertThat(ask("Then for another purpose")).isNotEqualTo(request);
    }

    @Test
    void declinesOnlyWithAReason() {
        var request = ask("To plan our rounds");

        assertThatThrownBy(() -> world.as(things.manager, () -> service.decline(request, " ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("reason"));
    }

    @Test
    void letsOnlyManagersDecide() {
        var request = ask("To plan our rounds");
        var colleague = world.person("Colleague", things.charity);

        assertThatThrownBy(() -> world.as(asker, () -> service.grant(request, null, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(colleague, () -> service.decline(request, "No")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hidesFromStrangersThatThereIsAnythingToAskFor() {
        var stranger = world.person("Stranger", world.partner("Elsewhere"));

        assertThatThrownBy(() -> world.as(stranger, () -> service.request(things.item, "Curiosity")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void putsOpenRequestsBeforeTheManager() {
        ask("To plan our rounds");

        var due = things.asManager(() -> work.dueFor(actors.get(), 5));

        assertThat(due).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Asha Asker asks for access");
            assertThat(item.path()).isEqualTo("access-requests");
        });
        assertThat(world.as(asker, () -> work.dueFor(actors.get(), 5))).isEmpty();
    }

    private AccessRequestId ask(String purpose) {
        return world.as(asker, () -> service.request(things.item, purpose));
    }

    private Level levelOf(PersonId person) {
        return access.levelOf(world.as(person, actors::get), things.item);
    }
}
