package org.commonweal.identity;

import java.util.Set;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.boot.test.context.TestComponent;

/** Writes identity rows directly, for tests of other modules. */
@TestComponent
public class IdentityFixtures {

    private final Organisations organisations;
    private final People people;
    private final Memberships memberships;
    private final Guests guests;
    private final PortalClock clock;

    IdentityFixtures(
            Organisations organisations, People people, Memberships memberships, Guests guests, PortalClock clock) {
        this.organisations = organisations;
        this.people = people;
        this.memberships = memberships;
        this.guests = guests;
        this.clock = clock;
    }

    public OrganisationId organisation(String code, String name, OrganisationKind kind, boolean home) {
        var organisation = new Organisation(code, name, kind, home);
        organisation.introduced(OrganisationDraft.of(code, name, kind), Actor.system("test"), clock.instant());
        return organisations.save(organisation).id();
    }

    public PersonId person(String name, String email, OrganisationId organisation, Set<Role> roles) {
        var person = new Person(name, email);
        person.signedIn("https://test.invalid", Ids.secret());
        people.save(person);
        memberships.save(new Membership(person.id(), organisation, roles, clock.instant()));
        return person.id();
    }

    public void join(PersonId person, OrganisationId organisation, Set<Role> roles) {
        memberships.save(new Membership(person, organisation, roles, clock.instant()));
    }

    public void endMembership(PersonId person, OrganisationId organisation) {
        memberships.findByPersonId(person.value()).stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .forEach(membership -> {
                    membership.end(clock.instant());
                    memberships.save(membership);
                });
    }

    /** Somebody without an organisation, vouched for until some days from today, which may be past. */
    public PersonId guest(String name, int daysLeft) {
        var person = people.save(new Person(name, "guest" + Ids.secret() + "@example.org"));
        person.signedIn("https://test.invalid", Ids.secret());
        people.save(person);
        var sponsor = new Person("Sponsor", "sponsor" + Ids.secret() + "@example.org");
        people.save(sponsor);
        var until = clock.today().plusDays(daysLeft);
        var invited = clock.instant().minus(java.time.Duration.ofDays(60));
        guests.save(new GuestAccess(person, sponsor.id(), "Outside", "Advice", until, Actor.system("test"), invited));
        return person.id();
    }

    public PersonId suspended(String name, OrganisationId organisation) {
        var person = new Person(name, "suspended" + Ids.secret() + "@example.org");
        person.signedIn("https://test.invalid", Ids.secret());
        person.suspend("Left", Actor.system("test"), clock.instant());
        people.save(person);
        memberships.save(new Membership(person.id(), organisation, Set.of(Role.MEMBER), clock.instant()));
        return person.id();
    }
}
