package org.commonweal.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingMails extends Repository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    Optional<OutgoingMail> findById(UUID id);

    List<OutgoingMail> findByStateInOrderByCreatedAtDesc(Collection<MailState> states, Pageable page);

    long countByStateIn(Collection<MailState> states);

    @Modifying
    @Query("delete from OutgoingMail mail where mail.settledAt < :before")
    int deleteSettledBefore(Instant before);

    /** Messages whose time has come, each given to one node only. */
    @Query(
            value = "select * from outgoing_mail where state = 'QUEUED' and due_at <= :now order by due_at limit 20"
                    + " for update skip locked",
            nativeQuery = true)
    List<OutgoingMail> claim(Instant now);
}
