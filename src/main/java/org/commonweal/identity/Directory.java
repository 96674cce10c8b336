package org.commonweal.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PerReading;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Looks up who is who, for other modules; it asks no permission and shows no more than names and roles. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class Directory {

    private final Organisations organisations;
    private final People people;
    private final Memberships memberships;
    private final Guests guests;
    private final PortalClock clock;
    private final PerReading<PersonId, Standing> known = new PerReading<>();
    private volatile @Nullable OrganisationId council;

    Directory(Organisations organisations, People people, Memberships memberships, Guests guests, PortalClock clock) {
        this.organisations = organisations;
        this.people = people;
        this.memberships = memberships;
        this.guests = guests;
        this.clock = clock;
    }

    /** The standing of a person in this command or question. */
    public Standing standingNow(PersonId person) {
        return known.get(person, id -> standing(id, clock.instant()));
    }

    /** The standing of a person at an instant; inactive for somebody unknown or whom nobody vouches for. */
    public Standing standing(PersonId person, Instant at) {
        boolean active = people.findById(person.value())
                .filter(found -> found.activeAt(at))
                .isPresent();
        var inForce = memberships.inForce(person.value(), at);
        Map<OrganisationId, Set<Role>> roles = inForce.stream()
                .collect(Collectors.toMap(Membership::organisation, Membership::roles, Directory::union));
        var council = council().filter(roles::containsKey);
        boolean vouchedFor = !roles.isEmpty() || guests.inForce(person.value(), GuestAccess.day(at));
        return new Standing(person, active && vouchedFor, roles, council.orElse(null));
    }

    /** The council of this portal; once it is there it stays the same one, so nobody asks for it twice. */
    private Optional<OrganisationId> council() {
        if (council != null) {
            return Optional.of(council);
        }
        var found = organisations.findByHomeTrue().map(Organisation::id);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            found.ifPresent(id -> council = id);
        }
        return found;
    }

    /**
     * Whether the person could come in, perhaps after accepting an invitation: a member, or a guest whose time runs.
     */
    public boolean vouchedFor(PersonId person, Instant at) {
        return !memberships.inForce(person.value(), at).isEmpty()
                || guests.inForce(person.value(), GuestAccess.day(at));
    }

    /** Everybody who ever signed in; whether they may at some instant is in their standing. */
    public List<PersonId> knownPeople() {
        return people.findByStatusIn(List.of(PersonStatus.ACTIVE, PersonStatus.SUSPENDED)).stream()
                .map(Person::id)
                .toList();
    }

    /** People who hold the role at the organisation at an instant. */
    public List<PersonId> holders(Role role, OrganisationId organisation, Instant at) {
        return memberships.holders(organisation.value(), role, at).stream()
                .map(PersonId::new)
                .toList();
    }

    /** The person's roles by the alias of the organisation at the identity provider. */
    public Map<String, Set<Role>> rolesByAlias(PersonId person, Instant at) {
        var roles = standing(person, at).roles();
        return organisations
                .findByIdIn(roles.keySet().stream().map(OrganisationId::value).toList())
                .stream()
                .collect(Collectors.toMap(Organisation::alias, found -> roles.getOrDefault(found.id(), Set.of())));
    }

    static Set<Role> union(Set<Role> one, Set<Role> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** People who belong to the organisation at an instant. */
    public List<PersonId> membersOf(OrganisationId organisation, Instant at) {
        return memberships.peopleOf(organisation.value(), at).stream()
                .map(PersonId::new)
                .toList();
    }

    public OrganisationRef organisation(OrganisationId id) {
        return organisations.findById(id.value()).map(Directory::ref).orElseThrow(() -> new NotFound(id.subject()));
    }

    public Optional<OrganisationRef> organisationByCode(String code) {
        return organisations.findByCode(code).map(Directory::ref);
    }

    /** What may be printed on an organisation's public page. */
    public OrganisationFace face(OrganisationId id) {
        var organisation = organisations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        var identifiers = organisation.identifiers().stream()
                .sorted(Comparator.comparing(OrganisationIdentifier::scheme)
                        .thenComparing(OrganisationIdentifier::number))
                .toList();
        return new OrganisationFace(organisation.about(), identifiers);
    }

    /** The council this portal belongs to; empty until the portal is set up. */
    public Optional<OrganisationRef> homeCouncil() {
        return organisations.findByHomeTrue().map(Directory::ref);
    }

    public Map<OrganisationId, OrganisationRef> organisations(Collection<OrganisationId> ids) {
        return organisations.findByIdIn(ids.stream().map(OrganisationId::value).toList()).stream()
                .map(Directory::ref)
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
    }

    /** Every organisation that takes part now, by name. */
    public List<OrganisationRef> activeOrganisations() {
        return organisations.findByStatusOrderByName(OrganisationStatus.ACTIVE).stream()
                .map(Directory::ref)
                .toList();
    }

    /** A person's name; "former member" for somebody no longer known by name. */
    public PersonRef person(PersonId id) {
        return people.findById(id.value()).map(Directory::ref).orElseThrow(() -> new NotFound(id.subject()));
    }

    public Optional<PersonRef> personByEmail(String email) {
        return people.findByEmail(Person.normalised(email)).map(Directory::ref);
    }

    /** The address mail goes to; empty for somebody who must get none. */
    public Optional<String> emailOf(PersonId id) {
        return people.findById(id.value())
                .filter(person -> person.active() || person.status() == PersonStatus.INVITED)
                .map(Person::email);
    }

    public Map<PersonId, PersonRef> people(Collection<PersonId> ids) {
        return people.findByIdIn(ids.stream().map(PersonId::value).toList()).stream()
                .map(Directory::ref)
                .collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    static OrganisationRef ref(Organisation organisation) {
        return new OrganisationRef(
                organisation.id(), organisation.code(), organisation.name(), organisation.kind(), organisation.home());
    }

    static PersonRef ref(Person person) {
        return new PersonRef(person.id(), person.displayName());
    }
}
