package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a response for whoever has a right to it: by its reference for staff, by the code for who gave it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResponseVault {

    private final Consultations consultations;
    private final ConsultationResponses responses;
    private final AnswerDrafts drafts;
    private final AnswerRows answers;
    private final Preparation preparation;
    private final ConsultationDesk desk;
    private final ChangeNotes notes;
    private final PortalClock clock;

    ResponseVault(
            Consultations consultations,
            ConsultationResponses responses,
            AnswerDrafts drafts,
            AnswerRows answers,
            Preparation preparation,
            ConsultationDesk desk,
            ChangeNotes notes,
            PortalClock clock) {
        this.consultations = consultations;
        this.responses = responses;
        this.drafts = drafts;
        this.answers = answers;
        this.preparation = preparation;
        this.desk = desk;
        this.notes = notes;
        this.clock = clock;
    }

    /** One response with all that is stored in it. */
    public record Kept(
            ConsultationId consultation,
            String title,
            ResponseRow row,
            Questionnaire form,
            Answers answers,
            boolean reported) {

        public UUID id() {
            return row.id();
        }
    }

    /** Who acts; refuses whoever only looks as somebody else would. */
    public Actor acting() {
        return desk.acting();
    }

    public void requireReading(ConsultationId id) {
        desk.reading(id);
    }

    /** For staff who run the consultation, or ran it. */
    public Kept ofReference(ConsultationId id, String typed) {
        var consultation = desk.obliging(id);
        return responses
                .findByConsultationIdAndReference(id.value(), typed.strip().toUpperCase(Locale.UK))
                .map(response -> kept(consultation, response))
                .orElseThrow(() -> new NotFound("Response"));
    }

    /** For who holds the code it was sent with. */
    public Optional<Kept> ofCode(String slug, ResumeCode code) {
        return consultations
                .findBySlug(slug)
                .filter(consultation -> consultation.state().isPublic())
                .flatMap(consultation -> drafts.findByConsultationIdAndCodeHash(
                                consultation.id().value(), code.hash())
                        .map(AnswerDraft::reference)
                        .flatMap(reference -> responses.findByConsultationIdAndReference(
                                consultation.id().value(), reference))
                        .map(response -> kept(consultation, response)));
    }

    /** Takes away a response whose sender put another in its place. */
    void replaced(Consultation consultation, ConsultationResponse old) {
        remove(kept(consultation, old), Actor.visitor());
    }

    /** Takes the response away, with its answers and the draft that leads to it. Says what went. */
    public List<String> remove(Kept kept, Actor by) {
        var response = responses.findByIdIn(List.of(kept.id())).getFirst();
        int drafted =
                drafts.deleteByConsultationIdAndReference(kept.consultation().value(), response.reference());
        int parts = answers.remove(kept.id());
        response.erased(by, clock.instant());
        responses.delete(response);
        var gone = new ArrayList<>(List.of("1 response with its reference", "%d parts of answers".formatted(parts)));
        if (drafted > 0) {
            gone.add("the draft it was sent from");
        }
        if (kept.form().questions().anyMatch(question -> question.type() == QuestionType.EQUALITY)) {
            gone.add("answers about equality, if any were given, are kept under no name and cannot be found or erased");
        }
        return List.copyOf(gone);
    }

    /** A dated note on the public page. */
    public void tellEveryone(ConsultationId id, String note) {
        notes.save(new ChangeNote(id, note, "", clock.instant()));
    }

    private Kept kept(Consultation consultation, ConsultationResponse response) {
        return new Kept(
                consultation.id(),
                consultation.brief().text().title(),
                response.row(),
                preparation.form(consultation, response.formNumber()),
                answers.of(response.id()),
                consultation.state().compareTo(ConsultationState.REPORTED) >= 0);
    }
}
