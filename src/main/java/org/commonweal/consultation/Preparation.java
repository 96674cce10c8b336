package org.commonweal.consultation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonweal.consultation.form.AskedQuestion;
import org.commonweal.consultation.form.FormTexts;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the form of a consultation and what still stands against opening it. */
@Component
class Preparation {

    private static final int MOST_FORMS = 100;

    private final FormVersions forms;
    private final List<OpeningRule> rules;
    private final PortalClock clock;

    /** Forms by their stored text, so that no change can be missed; a page of the public reads one each time. */
    private final Cache<String, Questionnaire> read =
            Caffeine.newBuilder().maximumSize(MOST_FORMS).build();

    Preparation(FormVersions forms, List<OpeningRule> rules, PortalClock clock) {
        this.forms = forms;
        this.rules = List.copyOf(rules);
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
        var missing = new ArrayList<>(ReadinessRules.of(consultation.brief(), form(consultation), clock.today()));
        missing.addAll(against(consultation, consultation.brief().period().closesOn()));
        return List.copyOf(missing);
    }

    /** Refuses a last day that other topics of this module stand against. */
    void requireFormative(Consultation consultation, LocalDate closesOn) {
        against(consultation, closesOn).stream().findFirst().ifPresent(first -> {
            throw RuleViolation.onField("consultation.afterDecision", "closesOn", first.text());
        });
    }

    private List<Missing> against(Consultation consultation, @Nullable LocalDate closesOn) {
        return rules.stream()
                .flatMap(rule -> rule.against(consultation.id(), closesOn).stream())
                .toList();
    }

    private FormVersion version(Consultation consultation, int number) {
        return forms.findByConsultationIdAndNumber(consultation.id().value(), number)
                .orElseThrow(() -> new NotFound("Form"));
    }
}
