package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadinessRulesTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 24);
    private static final ConsultationBrief COMPLETE = ConsultationFixtures.complete("Pools", OPENS, CLOSES);

    @Test
    void nothingStandsAgainstACompleteOne() {
        assertThat(missing(COMPLETE)).isEmpty();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                decision(
                        "matter",
                        d -> new ConsultedDecision("", d.maker(), d.on(), d.formative(), true, d.options(), false)),
                decision(
                        "maker",
                        d -> new ConsultedDecision(d.matter(), "", d.on(), d.formative(), true, d.options(), false)),
                decision("decisionOn", d -> d.expectedOn(null)),
                decision("decisionOn", d -> d.expectedOn(CLOSES)),
                decision(
                        "formative",
                        d -> new ConsultedDecision(d.matter(), d.maker(), d.on(), "", true, d.options(), false)),
                decision(
                        "open",
                        d -> new ConsultedDecision(
                                d.matter(), d.maker(), d.on(), d.formative(), false, d.options(), false)),
                decision(
                        "taken",
                        d -> new ConsultedDecision(
                                d.matter(), d.maker(), d.on(), d.formative(), true, d.options(), true)),
                decision(
                        "options",
                        d -> new ConsultedDecision(
                                d.matter(),
                                d.maker(),
                                d.on(),
                                d.formative(),
                                true,
                                d.options().subList(0, 1),
                                false)),
                decision(
                        "options",
                        d -> new ConsultedDecision(
                                d.matter(),
                                d.maker(),
                                d.on(),
                                d.formative(),
                                true,
                                d.options().subList(1, 2),
                                false)),
                text("summary", t -> new ConsultationText(t.title(), "", t.information())),
                text("information", t -> new ConsultationText(t.title(), t.summary(), "")),
                duties("equality", new ConsultationDuties(EqualityStage.NONE, "n", "p", "c", "f", false, null, "")),
                duties(
                        "equalityNote",
                        new ConsultationDuties(EqualityStage.SCREENING, "", "p", "c", "f", false, null, "")),
                duties(
                        "privacyNotice",
                        new ConsultationDuties(EqualityStage.SCREENING, "n", "", "c", "f", false, null, "")),
                duties("contact", new ConsultationDuties(EqualityStage.SCREENING, "n", "p", "", "f", false, null, "")),
                duties("formats", new ConsultationDuties(EqualityStage.SCREENING, "n", "p", "c", "", false, null, "")),
                duties(
                        "fundingEnds",
                        new ConsultationDuties(EqualityStage.SCREENING, "n", "p", "c", "f", true, null, "")),
                duties(
                        "fundingReason",
                        new ConsultationDuties(
                                EqualityStage.SCREENING,
                                "n",
                                "p",
                                "c",
                                "f",
                                true,
                                OPENS.plusMonths(3).minusDays(1),
                                "")),
                period("opensOn", new ConsultationPeriod(null, CLOSES, true, "")),
                period("closesOn", new ConsultationPeriod(OPENS, null, true, "")),
                period("periodReason", new ConsultationPeriod(OPENS, OPENS.plusDays(83), true, "")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesTheFieldThatIsMissing(String field, ConsultationBrief brief) {
        assertThat(missing(brief)).singleElement().extracting(Missing::field).isEqualTo(field);
    }

    @Test
    void threeMonthsNoticeOrAReasonIsEnough() {
        assertThat(missing(COMPLETE.minding(new ConsultationDuties(
                        EqualityStage.SCREENING, "n", "p", "c", "f", true, OPENS.plusMonths(3), ""))))
                .isEmpty();
        assertThat(missing(COMPLETE.minding(new ConsultationDuties(
                        EqualityStage.SCREENING, "n", "p", "c", "f", true, OPENS.plusMonths(1), "The grant ends"))))
                .isEmpty();
    }

    @Test
    void aFormNobodyCanGetThroughIsNamed() {
        var lost = FormPage.of("one", Question.of("a", QuestionType.YES_NO, "Really?"))
                .leading(List.of(new Route(null, "gone")));

        assertThat(ReadinessRules.of(COMPLETE, new Questionnaire(List.of(lost)), OPENS))
                .extracting(Missing::text)
                .singleElement()
                .asString()
                .contains("Really?", "not there any more");
        assertThat(ReadinessRules.of(COMPLETE, Questionnaire.empty(), OPENS))
                .extracting(Missing::text)
                .containsExactly("Ask at least one question.");
    }

    @Test
    void warnsOfShortTimesHolidaysAndElections() {
        assertThat(period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 28), false))
                .singleElement()
                .asString()
                .contains("27 days");
        assertThat(period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 29), false))
                .isEmpty();
        assertThat(period(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 25), true))
                .singleElement()
                .asString()
                .contains("Christmas");
        assertThat(period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 31), false))
                .singleElement()
                .asString()
                .contains("elections of May 2027");
        assertThat(period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 30), false))
                .isEmpty();
    }

    @Test
    void countsCalendarAndWorkingDays() {
        var period = new ConsultationPeriod(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 25), true, "");

        assertThat(period.days()).isEqualTo(84);
        assertThat(period.workingDays()).isEqualTo(57);
        assertThat(period.closesAt()).isEqualTo("2027-01-26T00:00:00Z");
        assertThat(new ConsultationPeriod(null, LocalDate.of(2026, 7, 1), false, "").closesAt())
                .isEqualTo("2026-07-01T23:00:00Z");
    }

    private static List<String> period(LocalDate opens, LocalDate closes, boolean major) {
        return new ConsultationPeriod(opens, closes, major, "").warnings();
    }

    private static Arguments decision(String field, UnaryOperator<ConsultedDecision> change) {
        return Arguments.of(field, COMPLETE.deciding(change.apply(COMPLETE.decision())));
    }

    private static Arguments text(String field, UnaryOperator<ConsultationText> change) {
        return Arguments.of(field, COMPLETE.saying(change.apply(COMPLETE.text())));
    }

    private static Arguments duties(String field, ConsultationDuties duties) {
        return Arguments.of(field, COMPLETE.minding(duties));
    }

    private static Arguments period(String field, ConsultationPeriod period) {
        return Arguments.of(field, COMPLETE.lasting(period));
    }

    private static List<Missing> missing(ConsultationBrief brief) {
        return ReadinessRules.of(brief, ConsultationFixtures.form(), OPENS);
    }
}
