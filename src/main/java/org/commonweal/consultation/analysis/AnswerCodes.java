package org.commonweal.consultation.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AnswerCodes extends Repository<AnswerCode, UUID> {

    AnswerCode save(AnswerCode code);

    Optional<AnswerCode> findByIdAndConsultationId(UUID id, UUID consultation);

    List<AnswerCode> findByConsultationIdOrderByCreatedAtAscIdAsc(UUID consultation);

    List<AnswerCode> findByConsultationIdAndQuestionKeyOrderByCreatedAtAscIdAsc(UUID consultation, String question);
}
