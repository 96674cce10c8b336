package org.commonweal.consultation;

import java.time.Instant;
import java.util.Optional;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a respondent what was received of them; only who has the code of their draft gets there. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class Receipts {

    private final Consultations consultations;
    private final AnswerDrafts drafts;
    private final ConsultationResponses responses;
    private final AnswerRows answers;
    private final Preparation preparation;

    Receipts(
            Consultations consultations,
            AnswerDrafts drafts,
            ConsultationResponses responses,
            AnswerRows answers,
            Preparation preparation) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.responses = responses;
        this.answers = answers;
        this.preparation = preparation;
    }

    /** What was received, when, and to which form. */
    public record Receipt(String reference, Instant at, Questionnaire form, Answers answers) {}

    /**
     * Counts a message with the receipt of what was sent with this code.
     *
     * @throws RuleViolation after three of them
     */
    @Transactional
    public Receipt mailed(String slug, ResumeCode code) {
        var receipt = find(slug, code).orElseThrow(() -> new NotFound("receipt"));
        var consultation = consultations.findBySlug(slug).orElseThrow(() -> new NotFound("receipt"));
        var draft = drafts.hold(consultation.id().value(), code.hash()).orElseThrow(() -> new NotFound("receipt"));
        draft.mailed();
        drafts.save(draft);
        return receipt;
    }

    public Optional<Receipt> find(String slug, ResumeCode code) {
        var consultation = consultations.findBySlug(slug).orElse(null);
        if (consultation == null) {
            return Optional.empty();
        }
        return drafts.findByConsultationIdAndCodeHash(consultation.id().value(), code.hash())
                .map(AnswerDraft::reference)
                .flatMap(reference -> responses.findByConsultationIdAndReference(
                        consultation.id().value(), reference))
                .map(response -> new Receipt(
                        response.reference(),
                        response.receivedAt(),
                        preparation.form(consultation, response.formNumber()),
                        answers.of(response.id())));
    }
}
