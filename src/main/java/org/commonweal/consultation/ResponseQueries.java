package org.commonweal.consultation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.attachment.Attachment;
import org.commonweal.consultation.attachment.Attachments;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in, for the council's staff only: nothing of it leaves their side by this way. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class ResponseQueries {

    private final ConsultationResponses responses;
    private final AnswerRows answers;
    private final Tallies tallies;
    private final EqualityBatches batches;
    private final ResponseTexts texts;
    private final Preparation preparation;
    private final ConsultationDesk desk;
    private final Attachments attachments;

    ResponseQueries(
            ConsultationResponses responses,
            AnswerRows answers,
            Tallies tallies,
            EqualityBatches batches,
            ResponseTexts texts,
            Preparation preparation,
            ConsultationDesk desk,
            Attachments attachments) {
        this.responses = responses;
        this.answers = answers;
        this.tallies = tallies;
        this.batches = batches;
        this.texts = texts;
        this.preparation = preparation;
        this.desk = desk;
        this.attachments = attachments;
    }

    /** How many there are, by channel and in kinds that matter; the channels add up to all of them. */
    public record Totals(long all, long organisations, long flagged, Map<Channel, Long> channels) {}

    /** One response in full. */
    public record Response(ResponseRow row, Questionnaire form, Answers answers) {}

    public Totals totals(ConsultationId id) {
        desk.reading(id);
        var channels = new EnumMap<Channel, Long>(Channel.class);
        responses.countByChannel(id.value()).forEach(row -> channels.put((Channel) row[0], (Long) row[1]));
        return new Totals(
                responses.countByConsultationId(id.value()),
                responses.countOrganisations(id.value()),
                responses.countSuspicious(id.value()),
                channels);
    }

    public List<ResponseRow> findRows(ConsultationId id, Pageable page) {
        desk.reading(id);
        return responses.findByConsultationIdOrderByReceivedAtDescIdDesc(id.value(), page).stream()
                .map(ConsultationResponse::row)
                .toList();
    }

    /** Those that somebody should look at. */
    public List<ResponseRow> findFlagged(ConsultationId id, Pageable page) {
        desk.reading(id);
        return responses.findSuspicious(id.value(), page).stream()
                .map(ConsultationResponse::row)
                .toList();
    }

    public Response get(ConsultationId id, String reference) {
        var consultation = desk.reading(id);
        var response = responses
                .findByConsultationIdAndReference(id.value(), reference)
                .orElseThrow(() -> new NotFound("Response"));
        return new Response(
                response.row(), preparation.form(consultation, response.formNumber()), answers.of(response.id()));
    }

    /** What was sent with it, to be downloaded. */
    public List<Attachment> files(ConsultationId id, String reference) {
        return attachments.ofResponse(get(id, reference).row().id());
    }

    /** As {@link #results} without the responses that were left out. */
    public List<QuestionResult> resultsWithoutExcluded(ConsultationId id) {
        var consultation = desk.reading(id);
        return tallies.withoutExcluded(id, preparation.asked(consultation), batches.counts(consultation)).stream()
                .map(result -> told(consultation, result))
                .toList();
    }

    /**
     * The counts as they are, not for publication; answers about equality with small numbers hidden even here, and
     * while answers come in only in batches.
     */
    public List<QuestionResult> results(ConsultationId id) {
        var consultation = desk.reading(id);
        return tallies.of(id, preparation.asked(consultation), batches.counts(consultation)).stream()
                .map(result -> told(consultation, result))
                .toList();
    }

    private static QuestionResult told(Consultation consultation, QuestionResult result) {
        if (result.question().type() != QuestionType.EQUALITY) {
            return result;
        }
        boolean nothingYet =
                consultation.state().takesEntries() && result.base().number() == 0;
        return nothingYet ? SmallNumbers.hidden(result) : SmallNumbers.publishable(result);
    }

    /** What people wrote; to one question if its key is given, with the words if any are. */
    public List<WrittenAnswer> findTexts(ConsultationId id, String question, String words, Pageable page) {
        desk.reading(id);
        return texts.find(id, question, words, Math.toIntExact(page.getOffset()), page.getPageSize());
    }

    public long countTexts(ConsultationId id, String question, String words) {
        desk.reading(id);
        return texts.count(id, question, words);
    }
}
