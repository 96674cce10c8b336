package org.commonweal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/** Who is who in the demonstration, and the way to act as them on an earlier day. */
@Component
class Stage {

    private static final String START = "start";

    private final Steps steps;
    private final CurrentActor actors;
    private final PortalClock clock;

    Stage(Steps steps, CurrentActor actors, PortalClock clock) {
        this.steps = steps;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether an earlier start began to make the demonstration here. */
    boolean begun() {
        steps.recall();
        return steps.has(START);
    }

    /** Sets the moment that the demonstration calls now; a load that goes on keeps that of its first start. */
    void begin() {
        steps.once(START, () -> clock.instant().toString());
    }

    Instant start() {
        return Instant.parse(steps.outcome(START));
    }

    /** A day before or after the one that the demonstration calls today. */
    LocalDate day(int offset) {
        return start().atZone(PortalClock.LONDON).toLocalDate().plusDays(offset);
    }

    boolean has(String step) {
        return steps.has(step);
    }

    /** Does the work in one transaction, unless an earlier start did. */
    void once(String step, Runnable work) {
        steps.once(step, () -> {
            work.run();
            return "";
        });
    }

    /** Makes something in one transaction, unless an earlier start did, and answers its id. */
    UUID made(String step, Supplier<UUID> work) {
        return UUID.fromString(steps.once(step, () -> work.get().toString()));
    }

    /** Acts as a person some time ago. */
    <T> T ago(Duration before, String user, Supplier<T> work) {
        return clock.at(start().minus(before), () -> actors.as(person(user), work));
    }

    void ago(Duration before, String user, Runnable work) {
        ago(before, user, () -> {
            work.run();
            return true;
        });
    }

    /** Acts as the portal itself some time ago. */
    <T> T systemAgo(Duration before, Supplier<T> work) {
        return clock.at(start().minus(before), () -> actors.asSystem("Demonstration", work));
    }

    boolean isOrganisation(String code) {
        return steps.has(organisationStep(code));
    }

    OrganisationId organisation(String code) {
        return new OrganisationId(id(organisationStep(code)));
    }

    PersonId person(String user) {
        return new PersonId(id(personStep(user)));
    }

    WorkspaceId space(String key) {
        return new WorkspaceId(id(spaceStep(key)));
    }

    static String organisationStep(String code) {
        return "organisation/" + code;
    }

    static String personStep(String user) {
        return "person/" + user;
    }

    static String spaceStep(String key) {
        return "space/" + key;
    }

    private UUID id(String step) {
        return UUID.fromString(steps.outcome(step));
    }
}
