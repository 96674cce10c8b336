package org.commonweal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessBarriers extends Repository<AccessBarrier, UUID> {

    AccessBarrier save(AccessBarrier barrier);

    /** Barriers against a person or any of their organisations at an instant. */
    @Query("""
            select b from AccessBarrier b
            where b.principalId in :principals and b.startsAt <= :at and (b.endsAt is null or b.endsAt > :at)
            """)
    List<AccessBarrier> against(Collection<UUID> principals, Instant at);

    @Query("""
            select b from AccessBarrier b
            where b.tag = :tag and b.principalKind = :kind and b.principalId = :principal and b.endsAt is null
            """)
    List<AccessBarrier> open(String tag, Principal.Kind kind, UUID principal);
}
