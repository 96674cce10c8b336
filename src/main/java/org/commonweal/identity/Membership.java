package org.commonweal.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A person's place at an organisation for a time. Rows are ended, never deleted, so that the past can be asked. */
@Entity
@Table(name = "membership")
class Membership extends AggregateRoot {

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @ElementCollection
    @CollectionTable(name = "membership_role", joinColumns = @JoinColumn(name = "membership_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 30)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    /** Given by the provider's token, which alone changes it; other memberships are the portal's own. */
    @Column(name = "from_provider", nullable = false)
    private boolean fromProvider;

    protected Membership() {}

    Membership(PersonId person, OrganisationId organisation, Set<Role> roles, Instant from) {
        this.personId = person.value();
        this.organisationId = organisation.value();
        this.roles.addAll(roles);
        this.startsAt = from;
    }

    static Membership fromProvider(PersonId person, OrganisationId organisation, Set<Role> roles, Instant from) {
        var membership = new Membership(person, organisation, roles, from);
        membership.fromProvider = true;
        return membership;
    }

    void begun(Actor by, Instant at) {
        registerEvent(fact("identity.joined", by, at));
    }

    void end(Instant at) {
        if (endsAt == null || endsAt.isAfter(at)) {
            endsAt = at;
        }
    }

    void end(Actor by, Instant at) {
        end(at);
        registerEvent(fact("identity.left", by, at));
    }

    /** Replaces the roles; belonging itself stays. */
    void assign(Set<Role> replacement, Actor by, Instant at) {
        var wanted = EnumSet.of(Role.MEMBER);
        wanted.addAll(replacement);
        if (!wanted.equals(roles)) {
            roles.clear();
            roles.addAll(wanted);
            registerEvent(fact("identity.rolesChanged", by, at));
        }
    }

    private Happened fact(String action, Actor by, Instant at) {
        var held = roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
        var values = Map.of("organisation", organisationId.toString(), "roles", held);
        return new Happened(person().subject(), action, by, at, null, values);
    }

    boolean fromProvider() {
        return fromProvider;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    boolean activeAt(Instant instant) {
        return !startsAt.isAfter(instant) && (endsAt == null || endsAt.isAfter(instant));
    }
}
