package org.commonweal.identity;

import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the home council and its first administrator, which no one is there yet to do. */
@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class Founding {

    private final Organisations organisations;
    private final People people;
    private final Memberships memberships;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    Founding(
            Organisations organisations,
            People people,
            Memberships memberships,
            CurrentActor actors,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.organisations = organisations;
        this.people = people;
        this.memberships = memberships;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Once only: a portal belongs to one council. Answers the administrator, who cannot sign in yet. */
    public PersonId found(String council, String code, String administrator, String email) {
        if (organisations.findByHomeTrue().isPresent()) {
            throw new RuleViolation("identity.councilExists", "This portal belongs to a council already.");
        }
        var by = actors.get();
        var home = organisations.save(new Organisation(code, council, OrganisationKind.COUNCIL, true));
        events.publishEvent(new Happened(
                home.id().subject(),
                "identity.councilFounded",
                by,
                clock.instant(),
                null,
                Map.of("code", home.code(), "name", home.name())));
        return administrator(home, new Person(administrator, email), by);
    }

    private PersonId administrator(Organisation home, Person person, Actor by) {
        var now = clock.instant();
        person.introduced(by, now);
        people.save(person);
        var roles = Set.of(Role.MEMBER, Role.ADMINISTRATOR, Role.COMMISSIONING_HEAD);
        var membership = new Membership(person.id(), home.id(), roles, now);
        membership.begun(by, now);
        memberships.save(membership);
        return person.id();
    }
}
