package org.commonweal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessGrants extends Repository<AccessGrant, UUID> {

    AccessGrant save(AccessGrant grant);

    Optional<AccessGrant> findById(UUID id);

    /** Everything that principals of these kinds with these ids hold at an instant. */
    @Query("""
            select g from AccessGrant g
            where g.principalKind in :kinds and g.principalId in :ids
              and g.startsAt <= :at and (g.endsAt is null or g.endsAt > :at)
            """)
    List<AccessGrant> heldBy(Collection<Principal.Kind> kinds, Collection<UUID> ids, Instant at);

    /** Every grant at the subjects in force at an instant. */
    @Query("""
            select g from AccessGrant g
            where g.subjectId in :subjects and g.startsAt <= :at and (g.endsAt is null or g.endsAt > :at)
            order by g.startsAt
            """)
    List<AccessGrant> at(Collection<UUID> subjects, Instant at);
}
