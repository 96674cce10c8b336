package org.commonweal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, UUID> {

    Notice save(Notice notice);

    Optional<Notice> findById(UUID id);

    List<Notice> findByPersonIdOrderByAtDesc(UUID personId, Pageable page);

    long countByPersonId(UUID personId);

    long countByPersonIdAndReadAtIsNull(UUID personId);

    @Modifying
    @Query("update Notice n set n.readAt = :at where n.personId = :person and n.readAt is null")
    void readAll(UUID person, Instant at);
}
