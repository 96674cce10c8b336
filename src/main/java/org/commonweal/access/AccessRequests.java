package org.commonweal.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessRequests extends Repository<AccessRequest, UUID> {

    AccessRequest saveAndFlush(AccessRequest request);

    AccessRequest save(AccessRequest request);

    Optional<AccessRequest> findById(UUID id);

    Optional<AccessRequest> findFirstBySubjectIdAndPersonIdOrderByRequestedAtDesc(UUID subject, UUID person);

    /** Open requests for what the scopes reach, oldest first. */
    @Query("""
            select r from AccessRequest r
            where r.state = org.commonweal.access.AccessRequestState.OPEN
              and exists (select 1 from ScopeLink l where l.objectId = r.subjectId and l.scopeId in :scopes)
            order by r.requestedAt
            """)
    List<AccessRequest> openWithin(Collection<UUID> scopes, Pageable page);
}
