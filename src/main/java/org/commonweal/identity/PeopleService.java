package org.commonweal.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs where, and as what. Administrators of an organisation look after its members; what only the council's
 * people can be is given by the portal's administrators.
 */
@Service
@Transactional
@SignedIn
public class PeopleService {

    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Guests guests;
    private final Stewards stewards;
    private final AccountLetters letters;
    private final CurrentActor actors;
    private final PortalClock clock;

    PeopleService(
            People people,
            Organisations organisations,
            Memberships memberships,
            Guests guests,
            Stewards stewards,
            AccountLetters letters,
            CurrentActor actors,
            PortalClock clock) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.guests = guests;
        this.stewards = stewards;
        this.letters = letters;
        this.actors = actors;
        this.clock = clock;
    }

    /** Invites somebody by mail; a known address, whatever its case, means the person who has it. */
    public PersonId invite(PersonDraft draft) {
        var person = join(draft);
        var organisation = load(draft.organisation());
        if (person.status() == PersonStatus.INVITED) {
            letters.invite(person, actors.get().name(), organisation.name());
        } else {
            letters.nowBelongs(person, actors.get().name(), organisation.name());
        }
        return person.id();
    }

    /** Adds somebody without telling them: for people who have their account already, or get it at once. */
    public PersonId introduce(PersonDraft draft) {
        stewards.requireAdministrator("add people without inviting them");
        return join(draft).id();
    }

    private Person join(PersonDraft draft) {
        stewards.requireLooksAfter(draft.organisation());
        var organisation = load(draft.organisation());
        if (!organisation.active()) {
            throw new RuleViolation(
                    "identity.organisationClosed", organisation.name() + " is not active. Reopen it first.");
        }
        requireMayGive(organisation, draft.roles());
        var now = clock.instant();
        var person = people.findByEmail(Person.normalised(draft.email())).orElseGet(() -> newcomer(draft));
        if (person.status() == PersonStatus.SUSPENDED) {
            throw new RuleViolation(
                    "identity.suspendedPerson", person.displayName() + " is suspended. Reinstate them first.");
        }
        if (memberships.at(person.id().value(), organisation.id().value(), now).stream()
                .findAny()
                .isPresent()) {
            throw RuleViolation.onField(
                    "identity.alreadyMember",
                    "email",
                    person.displayName() + " belongs to " + organisation.name() + " already.");
        }
        endGuestAccess(person.id());
        var roles = EnumSet.of(Role.MEMBER);
        roles.addAll(draft.roles());
        var membership = new Membership(person.id(), organisation.id(), roles, now);
        membership.begun(actors.get(), now);
        memberships.save(membership);
        return person;
    }

    private Person newcomer(PersonDraft draft) {
        var person = new Person(draft.name(), draft.email());
        person.introduced(actors.get(), clock.instant());
        return people.save(person);
    }

    /** A guest who comes to belong to an organisation is vouched for by it from then on. */
    private void endGuestAccess(PersonId person) {
        guests.findByPersonId(person.value())
                .filter(guest -> guest.stateOn(clock.today()) != GuestState.REMOVED)
                .ifPresent(guest -> {
                    guest.remove("Belongs to an organisation now", actors.get(), clock.instant());
                    guests.save(guest);
                });
    }

    /** Sends the invitation again, with a new link. */
    public void inviteAgain(PersonId id, OrganisationId organisation) {
        stewards.requireLooksAfter(organisation);
        membership(id, organisation);
        var person = load(id);
        if (person.status() != PersonStatus.INVITED) {
            throw new RuleViolation("identity.notInvited", person.displayName() + " has accepted already.");
        }
        letters.invite(person, actors.get().name(), load(organisation).name());
    }

    /** Replaces somebody's roles at the organisation. */
    public void assign(PersonId person, OrganisationId id, Set<Role> roles) {
        stewards.requireLooksAfter(id);
        var membership = membership(person, id);
        var organisation = load(id);
        requireMayGive(organisation, difference(membership.roles(), roles));
        if (membership.roles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(person, organisation);
        }
        membership.assign(roles, actors.get(), clock.instant());
        memberships.save(membership);
    }

    /** Ends the person's belonging; what they did keeps their name. */
    public void endMembership(PersonId person, OrganisationId id) {
        stewards.requireLooksAfter(id);
        var membership = membership(person, id);
        var organisation = load(id);
        if (!stewards.administrator() && membership.roles().stream().anyMatch(Role::councilOnly)) {
            throw councilRole();
        }
        if (membership.roles().contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(person, organisation);
        }
        membership.end(actors.get(), clock.instant());
        memberships.save(membership);
    }

    /** Takes all access away until further notice, from the person's next request on. */
    public void suspend(PersonId id, String reason) {
        requireLooksAfterPerson(id);
        if (stewards.isActor(id)) {
            throw new RuleViolation("identity.notYourself", "You cannot suspend yourself. Ask another administrator.");
        }
        organisations.findByHomeTrue().ifPresent(home -> {
            if (memberships
                    .holders(home.id().value(), Role.ADMINISTRATOR, clock.instant())
                    .contains(id.value())) {
                requireAnotherAdministrator(id, home);
            }
        });
        var person = load(id);
        person.suspend(reason, actors.get(), clock.instant());
        people.save(person);
    }

    public void reinstate(PersonId id) {
        requireLooksAfterPerson(id);
        var person = load(id);
        person.reinstate(actors.get(), clock.instant());
        people.save(person);
    }

    /** Suspending reaches everywhere, so all the person's organisations must be the actor's to look after. */
    private void requireLooksAfterPerson(PersonId id) {
        var places = memberships.inForce(id.value(), clock.instant());
        boolean theirs = !places.isEmpty()
                && places.stream().map(Membership::organisation).allMatch(stewards::looksAfter);
        if (!stewards.administrator() && (!theirs || hasCouncilRole(places))) {
            throw new AccessRefused(
                    "identity.notYourMember",
                    "You can suspend people who belong to your own organisation only. Ask the portal's administrators.");
        }
    }

    private static boolean hasCouncilRole(List<Membership> places) {
        return places.stream().map(Membership::roles).flatMap(Set::stream).anyMatch(Role::councilOnly);
    }

    private void requireMayGive(Organisation organisation, Set<Role> roles) {
        if (roles.stream().noneMatch(Role::councilOnly)) {
            return;
        }
        if (!organisation.home()) {
            throw new RuleViolation("identity.councilRole", "Only the council's own people can have this role.");
        }
        if (!stewards.administrator()) {
            throw councilRole();
        }
    }

    private static AccessRefused councilRole() {
        return new AccessRefused(
                "identity.councilRoleGiver", "Roles of the council are given by the portal's administrators.");
    }

    private void requireAnotherAdministrator(PersonId leaving, Organisation home) {
        boolean another = memberships.holders(home.id().value(), Role.ADMINISTRATOR, clock.instant()).stream()
                .map(PersonId::new)
                .filter(person -> !person.equals(leaving))
                .anyMatch(person -> load(person).active());
        if (!another) {
            throw new RuleViolation(
                    "identity.lastAdministrator", "The portal needs an administrator. Make somebody else one first.");
        }
    }

    private static Set<Role> difference(Set<Role> before, Set<Role> after) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> before.contains(role) != after.contains(role))
                .collect(Collectors.toSet());
    }

    private Membership membership(PersonId person, OrganisationId organisation) {
        return memberships.at(person.value(), organisation.value(), clock.instant()).stream()
                .filter(found -> !found.fromProvider())
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "identity.notMember",
                        "This person does not belong to the organisation, or the identity provider says so:"
                                + " then change it there."));
    }

    private Person load(PersonId id) {
        return people.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    private Organisation load(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
