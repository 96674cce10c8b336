package org.commonweal.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.identity.IdentitySettings.Provider;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a provider's claims to a person of this portal. People are recognised by issuer and subject; an address alone
 * opens nothing, because a provider may let its users change it.
 */
@Service
@Transactional
@OpenToAll
public class SignIns {

    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Guests guests;
    private final Directory directory;
    private final IdentitySettings settings;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    SignIns(
            People people,
            Organisations organisations,
            Memberships memberships,
            Guests guests,
            Directory directory,
            IdentitySettings settings,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.guests = guests;
        this.directory = directory;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The person the claims belong to, with memberships as the provider says; refuses whoever may not come in. */
    public PersonId admit(ProviderClaims claims) {
        var now = clock.instant();
        var person =
                people.findByIssuerAndSubject(claims.issuer(), claims.subject()).orElseGet(() -> newcomer(claims, now));
        if (settings.provider() == Provider.KEYCLOAK && person.active()) {
            adopt(person.id(), claims, now);
        }
        welcome(person.id(), now);
        if (person.status() == PersonStatus.SUSPENDED) {
            throw new RuleViolation(
                    "identity.suspended", "Your access is suspended. Ask your organisation's administrator.");
        }
        if (!directory.standing(person.id(), now).active()) {
            throw new RuleViolation(
                    "identity.accessEnded", "Your access has ended. Ask the person who invited you to renew it.");
        }
        events.publishEvent(new Happened(
                person.id().subject(),
                "identity.signedIn",
                Actor.person(person.id(), person.actingFor(), person.displayName()),
                now,
                null,
                Map.of()));
        return person.id();
    }

    /** Ties a person to their account at a provider, which makes an invited person active. */
    public void bind(PersonId id, String issuer, String subject) {
        var person = people.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        person.signedIn(issuer, subject);
        person.bound(Actor.person(id, null, person.displayName()), clock.instant());
        people.save(person);
        welcome(id, clock.instant());
    }

    /** A guest has come: an invitation is accepted, and the time they may stay away begins anew. */
    private void welcome(PersonId id, Instant now) {
        guests.findByPersonId(id.value()).ifPresent(guest -> {
            guest.seen(now);
            guests.save(guest);
        });
    }

    private Person newcomer(ProviderClaims claims, Instant now) {
        var email = claims.email();
        if (settings.provider() != Provider.KEYCLOAK
                || email == null
                || known(claims).isEmpty()) {
            throw unknown();
        }
        var namesake = people.findByEmail(Person.normalised(email)).orElse(null);
        var person = namesake == null ? new Person(claims.name(), email) : namesake;
        if (namesake != null && !invitedByOneOf(namesake, claims, now)) {
            throw new RuleViolation(
                    "identity.addressTaken",
                    "Somebody with your e-mail address is already known here under another account. Ask an administrator to help.");
        }
        person.signedIn(claims.issuer(), claims.subject());
        person.introduced(Actor.system("sign-in"), now);
        return people.save(person);
    }

    /** An invitation counts when a verified address and an organisation the provider vouches for both fit it. */
    private boolean invitedByOneOf(Person namesake, ProviderClaims claims, Instant now) {
        return namesake.status() == PersonStatus.INVITED
                && claims.emailVerified()
                && memberships.inForce(namesake.id().value(), now).stream()
                        .map(Membership::organisation)
                        .anyMatch(known(claims)::containsKey);
    }

    private Map<OrganisationId, Set<Role>> known(ProviderClaims claims) {
        var result = new HashMap<OrganisationId, Set<Role>>();
        claims.roles()
                .forEach((alias, roles) -> organisations
                        .findByAlias(alias)
                        .filter(Organisation::active)
                        .ifPresent(organisation -> result.put(organisation.id(), allowedAt(organisation, roles))));
        if (claims.administrator()) {
            organisations
                    .findByHomeTrue()
                    .ifPresent(
                            home -> result.merge(home.id(), Set.of(Role.MEMBER, Role.ADMINISTRATOR), Directory::union));
        }
        return result;
    }

    /** A partner's provider cannot make anybody an officer of the council. */
    private static Set<Role> allowedAt(Organisation organisation, Set<Role> roles) {
        return organisation.home()
                ? roles
                : roles.stream().filter(role -> !role.councilOnly()).collect(Collectors.toSet());
    }

    private void adopt(PersonId person, ProviderClaims claims, Instant now) {
        var wanted = known(claims);
        var by = Actor.system("sign-in");
        for (var held : memberships.inForce(person.value(), now)) {
            if (held.fromProvider()) {
                var roles = wanted.remove(held.organisation());
                if (roles == null) {
                    held.end(by, now);
                } else {
                    held.assign(roles, by, now);
                }
                memberships.save(held);
            }
        }
        wanted.forEach((organisation, roles) -> {
            var membership = Membership.fromProvider(person, organisation, roles, now);
            membership.begun(by, now);
            memberships.save(membership);
        });
    }

    private static RuleViolation unknown() {
        return new RuleViolation("identity.unknown", "You have no access to this portal yet. Ask for an invitation.");
    }
}
