package org.commonweal.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Questionnaire;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Responses as they were given, for services of this module that have asked {@link ConsultationGate} before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StoredResponses {

    private final ConsultationResponses responses;
    private final AnswerRows answers;
    private final Consultations consultations;
    private final Preparation preparation;

    StoredResponses(
            ConsultationResponses responses, AnswerRows answers, Consultations consultations, Preparation preparation) {
        this.responses = responses;
        this.answers = answers;
        this.consultations = consultations;
        this.preparation = preparation;
    }

    /**
     * One response.
     *
     * @param form as it was when it was answered
     */
    public record Stored(ResponseRow row, Questionnaire form, Answers answers) {}

    public long count(ConsultationId id) {
        return responses.countByConsultationId(id.value());
    }

    /** One part of all of them, the latest first. */
    public List<Stored> part(ConsultationId id, int part, int size) {
        var rows = responses.findByConsultationIdOrderByReceivedAtDescIdDesc(id.value(), PageRequest.of(part, size));
        var given = answers.of(rows.stream().map(ConsultationResponse::id).toList());
        return rows.stream()
                .map(response -> stored(response, given.getOrDefault(response.id(), Answers.none())))
                .toList();
    }

    public Optional<Stored> find(ConsultationId id, UUID response) {
        return responses.findByIdIn(List.of(response)).stream()
                .filter(found -> found.consultationId().equals(id.value()))
                .map(found -> stored(found, answers.of(found.id())))
                .findFirst();
    }

    public Optional<Stored> find(ConsultationId id, String reference) {
        return responses
                .findByConsultationIdAndReference(id.value(), reference)
                .map(found -> stored(found, answers.of(found.id())));
    }

    private Stored stored(ConsultationResponse response, Answers given) {
        var consultation = consultations.findById(response.consultationId()).orElseThrow();
        return new Stored(response.row(), preparation.form(consultation, response.formNumber()), given);
    }
}
