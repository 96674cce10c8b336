package org.commonweal.consultation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerDrafts extends Repository<AnswerDraft, UUID> {

    AnswerDraft save(AnswerDraft draft);

    Optional<AnswerDraft> findByConsultationIdAndCodeHash(UUID consultation, String codeHash);

    /** Held until the transaction ends: pages saved from two devices at once both stay. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from AnswerDraft draft where draft.consultationId = :consultation and draft.codeHash = :hash")
    Optional<AnswerDraft> hold(UUID consultation, String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from AnswerDraft draft where draft.id = :id")
    Optional<AnswerDraft> holdById(UUID id);

    @Modifying
    @Query("delete from AnswerDraft draft where draft.consultationId = :consultation and draft.reference = :reference")
    int deleteByConsultationIdAndReference(UUID consultation, String reference);

    @Modifying
    @Query("""
            delete from AnswerDraft draft where draft.consultationId in
            (select consultation.id from Consultation consultation where consultation.closesAt < :before)""")
    int deleteOfThoseClosedBefore(Instant before);
}
