package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.consultation.form.AskedQuestion;
import org.commonweal.consultation.form.Question;
import org.commonweal.identity.OpenToAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said, as everyone may read it once it is reported: counts with the small ones hidden, no words of theirs.
 */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class PublicResults {

    private final PublicConsultations open;
    private final Consultations consultations;
    private final ConsultationResponses responses;
    private final Preparation preparation;
    private final Tallies tallies;
    private final IntegrityNotes notes;

    PublicResults(
            PublicConsultations open,
            Consultations consultations,
            ConsultationResponses responses,
            Preparation preparation,
            Tallies tallies,
            IntegrityNotes notes) {
        this.open = open;
        this.consultations = consultations;
        this.responses = responses;
        this.preparation = preparation;
        this.tallies = tallies;
        this.notes = notes;
    }

    /** The report of one consultation. */
    public record Results(
            PublicConsultation consultation, String responses, List<QuestionResult> questions, Integrity integrity) {}

    /**
     * What is said about responses that look odd.
     *
     * @param leftOut whether any was left out, so that there are counts with and without them
     * @param without whether these are the counts without them
     * @param repeated texts that many people sent, each as so many people and one text
     */
    public record Integrity(String note, boolean leftOut, boolean without, List<String> repeated) {}

    public Optional<Results> find(String slug) {
        return find(slug, false);
    }

    /** @param without whether responses that staff left out are not counted */
    public Optional<Results> find(String slug, boolean without) {
        return open.find(slug)
                .filter(PublicConsultation::reported)
                .flatMap(shown -> consultations.findBySlug(slug).map(found -> results(shown, found, without)));
    }

    private Results results(PublicConsultation shown, Consultation consultation, boolean without) {
        long all = responses.countByConsultationId(consultation.id().value());
        var asked = preparation.asked(consultation);
        var with = tallies.of(consultation.id(), asked);
        boolean left = notes.leftOut(consultation.id()) > 0;
        var counted = new ArrayList<QuestionResult>();
        if (without && left) {
            var fewer = tallies.withoutExcluded(consultation.id(), asked);
            for (int i = 0; i < with.size(); i++) {
                counted.add(SmallNumbers.publishable(fewer.get(i), with.get(i)));
            }
        } else {
            with.forEach(result -> counted.add(SmallNumbers.publishable(result)));
        }
        var repeated = notes.repeated(consultation.id()).stream()
                .filter(one -> one.people() >= SmallNumbers.THRESHOLD)
                .map(one -> "%,d people sent nearly the same text to “%s”. It counts as %,d people and 1 text."
                        .formatted(
                                one.people(),
                                asked.stream()
                                        .map(AskedQuestion::question)
                                        .filter(question -> question.key().equals(one.question()))
                                        .findFirst()
                                        .map(Question::text)
                                        .orElse(one.question()),
                                one.people()))
                .toList();
        return new Results(
                shown,
                String.format("%,d", all),
                List.copyOf(counted),
                new Integrity(notes.note(consultation.id()), left, without && left, repeated));
    }
}
