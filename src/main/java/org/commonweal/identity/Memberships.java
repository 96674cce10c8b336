package org.commonweal.identity;

import java.time.Instant;
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
}
