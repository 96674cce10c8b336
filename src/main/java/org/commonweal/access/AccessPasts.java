package org.commonweal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessPasts extends Repository<AccessPast, UUID> {

    AccessPast save(AccessPast past);

    @Query("select p from AccessPast p where p.subjectId = :subject and p.since <= :at and p.until > :at")
    List<AccessPast> at(UUID subject, Instant at);

    @Query("select p from AccessPast p where p.subjectId in :subjects and p.since <= :at and p.until > :at")
    List<AccessPast> allAt(Collection<UUID> subjects, Instant at);
}
