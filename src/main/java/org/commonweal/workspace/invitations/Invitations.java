package org.commonweal.workspace.invitations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    /** At once, so that the database refuses a second open one while there is still somebody to tell. */
    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByWorkspaceIdAndOpenFor(UUID workspaceId, UUID person);

    List<Invitation> findByWorkspaceIdOrderBySentAtDesc(UUID workspaceId, Pageable page);

    long countByWorkspaceId(UUID workspaceId);

    List<Invitation> findByOpenForAndExpiresAtAfterOrderByExpiresAt(UUID person, Instant now, Limit limit);

    /** Still open although its time is over. */
    @Query("select i from Invitation i where i.openFor is not null and i.expiresAt <= :now order by i.expiresAt")
    List<Invitation> overdue(Instant now, Limit limit);

    /** Open, half of its time over, and nobody was reminded yet. */
    @Query("""
            select i from Invitation i
            where i.openFor is not null and i.reminded = false and i.sentAt <= :sentBefore and i.expiresAt > :now
            order by i.sentAt
            """)
    List<Invitation> unanswered(Instant sentBefore, Instant now, Limit limit);

    @Query("select i.id from Invitation i")
    Stream<UUID> ids();
}
