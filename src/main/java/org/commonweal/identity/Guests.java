package org.commonweal.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Guests extends Repository<GuestAccess, UUID>, JpaSpecificationExecutor<GuestAccess> {

    GuestAccess save(GuestAccess access);

    Optional<GuestAccess> findByPersonId(UUID personId);

    /** Whether a sponsor vouches for the person on the day. */
    @Query("""
            select count(g) > 0 from GuestAccess g
            where g.personId = :person and g.startsOn <= :day and g.endsOn >= :day
              and (g.status = org.commonweal.identity.GuestStatus.ACTIVE
                or g.status = org.commonweal.identity.GuestStatus.INVITED and g.startsOn >= :invitedSince)
            """)
    boolean inForce(UUID person, LocalDate day, LocalDate invitedSince);

    default boolean inForce(UUID person, LocalDate day) {
        return inForce(person, day, day.minusDays(GuestAccess.INVITATION_DAYS));
    }

    /** Guests in use who were last seen, or were invited, before the moment. */
    @Query("""
            select g from GuestAccess g
            where g.status = org.commonweal.identity.GuestStatus.ACTIVE and g.lastSeenAt < :before
            """)
    List<GuestAccess> idleSince(Instant before);

    /** The sponsor's guests in use whose access ends before the day, or has ended. */
    @Query("""
            select g from GuestAccess g
            where g.sponsorId = :sponsor and g.endsOn < :before
              and g.status = org.commonweal.identity.GuestStatus.ACTIVE
            order by g.endsOn
            """)
    List<GuestAccess> dueFor(UUID sponsor, LocalDate before);
}
