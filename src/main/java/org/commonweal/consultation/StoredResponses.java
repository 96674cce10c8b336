package org.commonweal.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final ResponseParts parts;

    StoredResponses(
            ConsultationResponses responses,
            AnswerRows answers,
            Consultations consultations,
            Preparation preparation,
            ResponseParts parts) {
        this.parts = parts;
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

    /**
     * All of them, the latest first, part by part: each part costs the same however far down it is, and those that were
     * read are held no longer.
     */
    public void forEachPart(ConsultationId id, Consumer<List<Stored>> reader) {
        var consultation = consultations.findById(id.value()).orElseThrow();
        var forms = new HashMap<Integer, Questionnaire>();
        for (var page = parts.first(id); !page.isEmpty(); page = parts.after(page.getLast())) {
            var given = answers.of(page.stream().map(ResponseParts.One::id).toList());
            reader.accept(page.stream()
                    .map(one -> new Stored(
                            one.row(),
                            forms.computeIfAbsent(
                                    one.row().formNumber(), number -> preparation.form(consultation, number)),
                            given.getOrDefault(one.id(), Answers.none())))
                    .toList());
        }
    }

    /** What one page of a list on a screen shows, the latest first. */
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
