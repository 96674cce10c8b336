package org.commonweal.identity;

import java.util.function.Supplier;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who acts on this thread: the person signed in, a visitor, or whoever {@link #as} or {@link #asSystem} put there. The
 * person's standing is read from the tables for each command and each question.
 */
@Component
public class CurrentActor {

    private final ThreadLocal<@Nullable Actor> stand = new ThreadLocal<>();
    private final ThreadLocal<@Nullable OrganisationId> viewingAs = new ThreadLocal<>();
    private final Directory directory;
    private final People people;
    private final PortalClock clock;

    CurrentActor(Directory directory, People people, PortalClock clock) {
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    public Actor get() {
        var standIn = stand.get();
        if (standIn != null) {
            return looking(standIn);
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson signedIn) {
            return actor(signedIn.personId());
        }
        return Actor.visitor();
    }

    /** The standing of whoever acts; nobody's for visitors and jobs. */
    public @Nullable Standing standing() {
        var person = get().person();
        return person == null ? null : directory.standingNow(person);
    }

    /** Whether whoever acts holds the role anywhere. */
    public boolean has(Role role) {
        var standing = standing();
        return standing != null && standing.has(role);
    }

    /** Runs the work as the portal itself, for jobs and listeners that act for nobody. */
    public <T> T asSystem(String job, Supplier<T> work) {
        return with(Actor.system(job), work);
    }

    /** Runs the work as a person, acting for the organisation they chose or their only one. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return with(actor(person), work);
    }

    /** Runs reading work with the eyes of a member of another organisation. */
    public <T> T viewingAs(OrganisationId organisation, Supplier<T> work) {
        var before = viewingAs.get();
        viewingAs.set(organisation);
        try {
            return work.get();
        } finally {
            if (before == null) {
                viewingAs.remove();
            } else {
                viewingAs.set(before);
            }
        }
    }

    /** The eyes lent by {@link #viewingAs} count for whoever was put in place before; jobs keep their own. */
    private Actor looking(Actor actor) {
        return actor.isPerson()
                ? new Actor(actor.kind(), actor.person(), actor.organisation(), viewingAs.get(), actor.name())
                : actor;
    }

    private <T> T with(Actor actor, Supplier<T> work) {
        var before = stand.get();
        stand.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                stand.remove();
            } else {
                stand.set(before);
            }
        }
    }

    private Actor actor(PersonId id) {
        var person = people.findById(id.value()).orElse(null);
        if (person == null) {
            return Actor.visitor();
        }
        var standing = directory.standing(id, clock.instant());
        if (!standing.active()) {
            return Actor.visitor();
        }
        var organisation = actingFor(person, standing);
        return new Actor(Actor.Kind.PERSON, id, organisation, viewingAs.get(), person.displayName());
    }

    private static @Nullable OrganisationId actingFor(Person person, Standing standing) {
        var chosen = person.actingFor();
        if (chosen != null && standing.organisations().contains(chosen)) {
            return chosen;
        }
        return standing.organisations().size() == 1
                ? standing.organisations().iterator().next()
                : null;
    }
}
