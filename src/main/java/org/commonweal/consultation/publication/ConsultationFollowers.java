package org.commonweal.consultation.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationFollowers extends Repository<Follower, UUID> {

    Follower save(Follower follower);

    void delete(Follower follower);

    Optional<Follower> findByConsultationIdAndEmail(UUID consultation, String email);

    Optional<Follower> findBySecret(String secret);

    List<Follower> findByConsultationIdAndConfirmedAtIsNotNull(UUID consultation);

    long countByConsultationIdAndConfirmedAtIsNotNull(UUID consultation);

    @Modifying
    @Query("delete from Follower follower where follower.confirmedAt is null and follower.askedAt < :before")
    int forgetUnconfirmed(Instant before);
}
