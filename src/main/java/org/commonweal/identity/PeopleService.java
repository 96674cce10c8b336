package org.commonweal.identity;

import java.util.HashSet;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings people into organisations. */
@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class PeopleService {

    private final People people;
    private final Memberships memberships;
    private final CurrentActor actors;
    private final PortalClock clock;

    PeopleService(People people, Memberships memberships, CurrentActor actors, PortalClock clock) {
        this.people = people;
        this.memberships = memberships;
        this.actors = actors;
        this.clock = clock;
    }

    /** Adds a person, or finds the one with this address whatever its case, and makes them a member. */
    public PersonId introduce(PersonDraft draft) {
        var by = actors.get();
        var person = people.findByEmail(Person.normalised(draft.email())).orElseGet(() -> {
            var added = new Person(draft.name(), draft.email());
            added.introduced(by, clock.instant());
            return people.save(added);
        });
        var roles = new HashSet<>(draft.roles());
        roles.add(Role.MEMBER);
        var membership = new Membership(person.id(), draft.organisation(), roles, clock.instant());
        membership.begun(by, clock.instant());
        memberships.save(membership);
        return person.id();
    }
}
