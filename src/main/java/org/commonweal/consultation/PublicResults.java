package org.commonweal.consultation;

import java.util.List;
import java.util.Optional;
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

    PublicResults(
            PublicConsultations open,
            Consultations consultations,
            ConsultationResponses responses,
            Preparation preparation,
            Tallies tallies) {
        this.open = open;
        this.consultations = consultations;
        this.responses = responses;
        this.preparation = preparation;
        this.tallies = tallies;
    }

    /** The report of one consultation. */
    public record Results(PublicConsultation consultation, String responses, List<QuestionResult> questions) {}

    public Optional<Results> find(String slug) {
        return open.find(slug)
                .filter(PublicConsultation::reported)
                .flatMap(shown -> consultations.findBySlug(slug).map(found -> results(shown, found)));
    }

    private Results results(PublicConsultation shown, Consultation consultation) {
        long all = responses.countByConsultationId(consultation.id().value());
        var counted = tallies.of(consultation.id(), preparation.form(consultation)).stream()
                .map(SmallNumbers::publishable)
                .toList();
        return new Results(shown, String.format("%,d", all), counted);
    }
}
