package org.commonweal.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consultations extends Repository<Consultation, UUID>, JpaSpecificationExecutor<Consultation> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(UUID id);

    Optional<Consultation> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select consultation.id from Consultation consultation")
    Stream<UUID> allIds();

    @Query("""
            select consultation.id from Consultation consultation
            where consultation.state = org.commonweal.consultation.ConsultationState.OPEN
              and consultation.closesAt <= :now""")
    List<UUID> dueToClose(Instant now);

    @Query("""
            select consultation.id from Consultation consultation
            where consultation.state = org.commonweal.consultation.ConsultationState.APPROVED
              and consultation.brief.period.opensOn <= :today""")
    List<UUID> dueToOpen(LocalDate today);

    @Query("""
            select consultation.id from Consultation consultation
            where consultation.state in (org.commonweal.consultation.ConsultationState.OPEN,
                                         org.commonweal.consultation.ConsultationState.CLOSED)""")
    List<UUID> takingEntries();

    @Query("select consultation.id from Consultation consultation where consultation.closesAt < :before")
    List<UUID> closedBefore(Instant before);
}
