package org.commonweal.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    List<Membership> findByPersonId(UUID personId);

    List<Membership> findByOrganisationId(UUID organisationId);

    /** Memberships in force at an active organisation. */
    @Query("""
            select distinct m from Membership m left join fetch m.roles
            where m.personId = :person and m.startsAt <= :at and (m.endsAt is null or m.endsAt > :at)
              and exists (select 1 from Organisation o where o.id = m.organisationId
                          and o.status = org.commonweal.identity.OrganisationStatus.ACTIVE)
            """)
    List<Membership> inForce(UUID person, Instant at);

    @Query("""
            select distinct m.personId from Membership m
            where m.organisationId = :organisation and :role member of m.roles
              and m.startsAt <= :at and (m.endsAt is null or m.endsAt > :at)
            """)
    List<UUID> holders(UUID organisation, Role role, Instant at);

    @Query("""
            select distinct m.personId from Membership m
            where m.organisationId = :organisation and m.startsAt <= :at and (m.endsAt is null or m.endsAt > :at)
            """)
    List<UUID> peopleOf(UUID organisation, Instant at);

    /** The person's memberships in force at the organisation, whatever its status. */
    @Query("""
            select m from Membership m where m.personId = :person and m.organisationId = :organisation
              and m.startsAt <= :at and (m.endsAt is null or m.endsAt > :at)
            """)
    List<Membership> at(UUID person, UUID organisation, Instant at);

    /** Everybody's memberships in force at any of the organisations. */
    @Query("""
            select distinct m from Membership m left join fetch m.roles
            where m.organisationId in :organisations and m.startsAt <= :at and (m.endsAt is null or m.endsAt > :at)
            """)
    List<Membership> allAt(Collection<UUID> organisations, Instant at);

    /** Memberships in force of any of the people. */
    @Query("""
            select distinct m from Membership m left join fetch m.roles
            where m.personId in :people and m.startsAt <= :at and (m.endsAt is null or m.endsAt > :at)
            """)
    List<Membership> ofAll(Collection<UUID> people, Instant at);
}
