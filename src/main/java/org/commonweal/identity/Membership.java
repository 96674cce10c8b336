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
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
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

    protected Membership() {}

    Membership(PersonId person, OrganisationId organisation, Set<Role> roles, Instant from) {
        this.personId = person.value();
        this.organisationId = organisation.value();
        this.roles.addAll(roles);
        this.startsAt = from;
    }

    void end(Instant at) {
        if (endsAt == null || endsAt.isAfter(at)) {
            endsAt = at;
        }
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
