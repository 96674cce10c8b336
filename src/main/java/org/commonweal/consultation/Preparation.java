package org.commonweal.consultation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import org.commonweal.consultation.form.AskedQuestion;
import org.commonweal.consultation.form.FormTexts;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;

/** Finds the form of a consultation and what still stands against opening it. */
@Component
class Preparation {

    private static final int MOST_FORMS = 100;

    private final FormVersions forms;
    private final PortalClock clock;

    /** Forms by their stored text, so that no change can be missed; a page of the public reads one each time. */
    private final Cache<String, Questionnaire> read =
            Caffeine.newBuilder().maximumSize(MOST_FORMS).build();

    Preparation(FormVersions forms, PortalClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    FormVersion currentForm(Consultation consultation) {
        return version(consultation, consultation.formNumber());
    }

    Questionnaire form(Consultation consultation) {
        return read.get(currentForm(consultation).definition(), FormTexts::read);
    }

    Questionnaire form(Consultation consultation, int number) {
        return read.get(version(consultation, number).definition(), FormTexts::read);
    }

    /** Every question it asked since it was prepared, those that were taken out while it was open among them. */
    List<AskedQuestion> asked(Consultation consultation) {
        return AskedQuestion.of(
                forms.findByConsultationIdOrderByNumber(consultation.id().value()).stream()
                        .map(version -> Objects.requireNonNull(read.get(version.definition(), FormTexts::read)))
                        .toList());
    }

    List<Missing> missing(Consultation consultation) {
        return ReadinessRules.of(consultation.brief(), form(consultation), clock.today());
    }

    private FormVersion version(Consultation consultation, int number) {
        return forms.findByConsultationIdAndNumber(consultation.id().value(), number)
                .orElseThrow(() -> new NotFound("Form"));
    }
}
