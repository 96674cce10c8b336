package org.commonweal.identity;

import java.time.LocalDate;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People from outside whom the council's people vouch for, each for a purpose and until a day. */
@Service
@Transactional
@SignedIn
public class GuestService {

    private final People people;
    private final Memberships memberships;
    private final Guests guests;
    private final Directory directory;
    private final Stewards stewards;
    private final AccountLetters letters;
    private final CurrentActor actors;
    private final PortalClock clock;

    GuestService(
            People people,
            Memberships memberships,
            Guests guests,
            Directory directory,
            Stewards stewards,
            AccountLetters letters,
            CurrentActor actors,
            PortalClock clock) {
        this.people = people;
        this.memberships = memberships;
        this.guests = guests;
        this.directory = directory;
        this.stewards = stewards;
        this.letters = letters;
        this.actors = actors;
        this.clock = clock;
    }

    /** Invites somebody whom the actor vouches for from then on. */
    public PersonId invite(GuestInvitation invitation) {
        var sponsor = actors.get().requirePerson();
        if (!stewards.atCouncil()) {
            throw new AccessRefused("identity.sponsor", "Guests are vouched for by the council's own people.");
        }
        var now = clock.instant();
        var person = people.findByEmail(Person.normalised(invitation.email())).orElseGet(() -> newcomer(invitation));
        if (!memberships.inForce(person.id().value(), now).isEmpty()) {
            throw RuleViolation.onField(
                    "identity.memberNotGuest",
                    "email",
                    person.displayName() + " belongs to an organisation here and needs no guest access."
                            + " Add them to the space instead.");
        }
        var until = invitation.endsOn() == null ? clock.today().plusDays(GuestAccess.USUAL_DAYS) : invitation.endsOn();
        var from = invitation.affiliation();
        var known = guests.findByPersonId(person.id().value());
        known.ifPresent(guest -> guest.inviteAgain(sponsor, from, invitation.purpose(), until, actors.get(), now));
        guests.save(known.orElseGet(
                () -> new GuestAccess(person, sponsor, from, invitation.purpose(), until, actors.get(), now)));
        if (person.status() == PersonStatus.INVITED) {
            letters.invite(person, actors.get().name(), "the council");
        }
        return person.id();
    }

    private Person newcomer(GuestInvitation invitation) {
        var person = new Person(invitation.name(), invitation.email());
        person.introduced(actors.get(), clock.instant());
        return people.save(person);
    }

    /** Lengthens the access; what the guest could see and whatever they wrote is as it was. */
    public void renew(PersonId guest, LocalDate until) {
        var access = load(guest);
        requireSponsor(access);
        var sponsorThere = directory.standing(access.sponsor(), clock.instant()).active();
        var sponsor = sponsorThere ? access.sponsor() : actors.get().requirePerson();
        access.renew(until, sponsor, actors.get(), clock.instant());
        guests.save(access);
    }

    /** Ends the access at once. */
    public void end(PersonId guest, String reason) {
        var access = load(guest);
        requireSponsor(access);
        access.remove(reason, actors.get(), clock.instant());
        guests.save(access);
    }

    private void requireSponsor(GuestAccess access) {
        if (!stewards.administrator() && !stewards.isActor(access.sponsor())) {
            throw new AccessRefused(
                    "identity.notSponsor", "Only the guest's sponsor or an administrator can do this. Ask them.");
        }
    }

    private GuestAccess load(PersonId guest) {
        return guests.findByPersonId(guest.value()).orElseThrow(() -> new NotFound(guest.subject()));
    }
}
