package org.commonweal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, WorkspaceId> spaces = new HashMap<>();
    private final CurrentActor actors;
    private final PortalClock clock;
    private Instant start = Instant.EPOCH;

    Stage(CurrentActor actors, PortalClock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    /** Sets the moment that the demonstration calls now. */
    void begin() {
        start = clock.instant();
    }

    Instant start() {
        return start;
    }

    /** A day before or after the one that the demonstration calls today. */
    LocalDate day(int offset) {
        return start.atZone(PortalClock.LONDON).toLocalDate().plusDays(offset);
    }

    /** Acts as a person some time ago. */
    <T> T ago(Duration before, String user, Supplier<T> work) {
        return clock.at(start.minus(before), () -> actors.as(person(user), work));
    }

    void ago(Duration before, String user, Runnable work) {
        ago(before, user, () -> {
            work.run();
            return true;
        });
    }

    /** Acts as the portal itself some time ago. */
    <T> T systemAgo(Duration before, Supplier<T> work) {
        return clock.at(start.minus(before), () -> actors.asSystem("Demonstration", work));
    }

    void keep(String code, OrganisationId id) {
        organisations.put(code, id);
    }

    void keep(String user, PersonId id) {
        people.put(user, id);
    }

    void keep(String key, WorkspaceId id) {
        spaces.put(key, id);
    }

    boolean isOrganisation(String code) {
        return organisations.containsKey(code);
    }

    OrganisationId organisation(String code) {
        return found(organisations, code);
    }

    PersonId person(String user) {
        return found(people, user);
    }

    WorkspaceId space(String key) {
        return found(spaces, key);
    }

    private static <T> T found(Map<String, T> known, String name) {
        var value = known.get(name);
        if (value == null) {
            throw new IllegalStateException("The demonstration knows no " + name);
        }
        return value;
    }
}
