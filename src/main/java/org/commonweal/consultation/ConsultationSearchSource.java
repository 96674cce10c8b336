package org.commonweal.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.consultation.form.Question;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Consultations can be found by what they say and ask; answers are not in the index. */
@Component
class ConsultationSearchSource implements SearchSource {

    private final Consultations consultations;
    private final Preparation preparation;

    ConsultationSearchSource(Consultations consultations, Preparation preparation) {
        this.consultations = consultations;
        this.preparation = preparation;
    }

    @Override
    public String type() {
        return ConsultationId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return consultations.findById(id).map(this::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return consultations.allIds();
    }

    private SearchDraft draft(Consultation consultation) {
        var brief = consultation.brief();
        var questions =
                preparation.form(consultation).questions().map(Question::text).collect(Collectors.joining(" "));
        var address = "consultations/" + consultation.slug();
        return new SearchDraft(
                brief.text().title(),
                brief.text().summary(),
                brief.text().information() + " " + brief.decision().matter() + " " + questions,
                null,
                List.of(),
                brief.period().opensOn(),
                address,
                consultation.state().isPublic() ? "/" + address : null);
    }
}
