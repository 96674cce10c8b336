package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.RouteCheck;
import org.commonweal.uikit.Formats;

/** Names everything that stands against approving and opening a consultation, one sentence for each. */
final class ReadinessRules {

    private final ConsultationBrief brief;
    private final List<Missing> missing = new ArrayList<>();

    private ReadinessRules(ConsultationBrief brief) {
        this.brief = brief;
    }

    static List<Missing> of(ConsultationBrief brief, Questionnaire form, LocalDate today) {
        var rules = new ReadinessRules(brief);
        rules.decision();
        rules.papers();
        rules.period(today);
        rules.funding(today);
        rules.questions(form);
        return List.copyOf(rules.missing);
    }

    private void decision() {
        var decision = brief.decision();
        approval("matter", !decision.matter().isEmpty(), "Say which decision will be made.");
        approval("maker", !decision.maker().isEmpty(), "Say who will make the decision.");
        approval("decisionOn", decision.on() != null, "Say when the decision is expected.");
        approval("formative", !decision.formative().isEmpty(), "Say what could still change.");
        approval("open", decision.open(), "Declare that nothing has been decided yet.");
        approval(
                "options",
                decision.options().stream().anyMatch(option -> option.setAside().isEmpty()),
                "Describe at least one option that is proposed.");
        approval(
                "options",
                decision.options().stream()
                        .anyMatch(option -> !option.setAside().isEmpty()),
                "Describe at least one alternative that was considered, and why it was set aside.");
        approval(
                "taken",
                !decision.taken(),
                "The decision has been taken. Consulting on it now would not be at a formative stage (Gunning 1).");
        var on = decision.on();
        var closes = brief.period().closesOn();
        approval(
                "decisionOn",
                on == null || closes == null || on.isAfter(closes),
                "The decision would be made before the consultation closes, so not at a formative stage (Gunning 1). Move one of the two dates.");
    }

    private void papers() {
        var duties = brief.duties();
        approval("equality", duties.equality() != EqualityStage.NONE, "Do at least an equality screening.");
        approval("equalityNote", !duties.equalityNote().isEmpty(), "Say what the equality screening found.");
        opening("summary", !brief.text().summary().isEmpty(), "Summarise the consultation in a sentence or two.");
        opening("information", !brief.text().information().isEmpty(), "Add the information people need to answer.");
        opening("privacyNotice", !duties.privacyNotice().isEmpty(), "Add the privacy notice.");
        opening("contact", !duties.contact().isEmpty(), "Say how people can ask a question.");
        opening("formats", !duties.formats().isEmpty(), "Say how to ask for another format or language.");
    }

    private void period(LocalDate today) {
        var period = brief.period();
        opening("opensOn", period.opensOn() != null, "Set the opening day.");
        opening("closesOn", period.closesOn() != null, "Set the closing day.");
        var closes = period.closesOn();
        opening("closesOn", closes == null || !closes.isBefore(today), "The closing day has passed. Set a later one.");
        if (!period.warnings().isEmpty() && period.reason().isEmpty()) {
            approval("periodReason", false, "Give a reason for the period: " + String.join(" ", period.warnings()));
        }
    }

    private void funding(LocalDate today) {
        var duties = brief.duties();
        var opens = brief.period().opensOn() == null ? today : brief.period().opensOn();
        approval(
                "fundingEnds",
                !duties.endsFunding() || duties.fundingEnds() != null,
                "Say from which day voluntary organisations would be without the funding.");
        approval(
                "fundingReason",
                !duties.shortNotice(opens) || !duties.fundingReason().isEmpty(),
                "Voluntary organisations would have less than three months' notice, told on %s of money that ends or shrinks on %s. Choose a later day or give the reason."
                        .formatted(Formats.date(duties.noticeOn(opens)), Formats.date(duties.fundingEnds())));
    }

    private void questions(Questionnaire form) {
        opening(
                "questions",
                form.questions().anyMatch(question -> question.type() != QuestionType.INFORMATION),
                "Ask at least one question.");
        RouteCheck.problems(form)
                .forEach(problem -> opening(
                        "questions",
                        false,
                        "Page “%s”: %s"
                                .formatted(
                                        form.page(problem.page()).orElseThrow().name(), problem.text())));
    }

    private void approval(String field, boolean met, String sentence) {
        if (!met) {
            missing.add(new Missing(field, sentence, true));
        }
    }

    private void opening(String field, boolean met, String sentence) {
        if (!met) {
            missing.add(new Missing(field, sentence, false));
        }
    }
}
