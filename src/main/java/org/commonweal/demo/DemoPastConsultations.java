package org.commonweal.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.ConsultationDuties;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationPeriod;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationService;
import org.commonweal.consultation.ConsultationText;
import org.commonweal.consultation.ConsultedDecision;
import org.commonweal.consultation.ConsultedOption;
import org.commonweal.consultation.EqualityStage;
import org.commonweal.consultation.NewConsultation;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.springframework.stereotype.Component;

/** Two consultations that have closed: one is being analysed, of the other the council has told what it did. */
@Component
class DemoPastConsultations {

    private static final String LEADER = "lc.leisure";

    private final Stage stage;
    private final ConsultationService service;
    private final ConsultationQueries queries;
    private final RunningConsultations running;
    private final DemoFeedback feedback;
    private final DemoResponses responses;

    DemoPastConsultations(
            Stage stage,
            ConsultationService service,
            ConsultationQueries queries,
            RunningConsultations running,
            DemoFeedback feedback,
            DemoResponses responses) {
        this.stage = stage;
        this.service = service;
        this.queries = queries;
        this.running = running;
        this.feedback = feedback;
        this.responses = responses;
    }

    void load() {
        // Whole or not at all: what is past its closing date must not be found open.
        Sheet.entries("past-consultations.yaml")
                .forEach(entry -> stage.once("past consultation/" + entry.text("title"), () -> load(entry)));
    }

    private void load(Entry entry) {
        int opens = entry.number("opens", 0);
        int closes = entry.number("closes", 0);
        var space = stage.space("ageing").subject();
        var form = form(entry);
        var id = stage.ago(Duration.ofDays(opens + 1), LEADER, () -> {
            var made = service.create(new NewConsultation(space, brief(entry, opens, closes)));
            service.design(made, queries.get(made).version(), form);
            return made;
        });
        stage.ago(Duration.ofDays(opens + 1), "lcm.wellbeing", () -> service.approve(id));
        stage.ago(Duration.ofDays(opens), LEADER, () -> service.open(id));
        var slug =
                stage.ago(Duration.ofDays(opens), LEADER, () -> queries.get(id).slug());
        answer(entry, slug, form, opens, closes);
        stage.ago(Duration.ofDays(closes - 1), LEADER, () -> running.close(id));
        finish(entry, id, slug, closes);
    }

    private void answer(Entry entry, String slug, Questionnaire form, int opens, int closes) {
        var words = entry.texts("answers");
        int number = 0;
        for (var text : words) {
            var at = Duration.ofDays(opens - 1L).minusHours((opens - closes - 2) * 24L * number / words.size());
            responses.send(slug, form, at, answers(number, text));
            number++;
        }
    }

    private static Map<String, List<String>> answers(int number, String text) {
        var sent = new HashMap<String, List<String>>();
        sent.put("when", List.of("c" + number % 4));
        sent.put("why", List.of(text));
        boolean body = number % 6 == 5;
        sent.put("body", List.of(body ? "organisation" : "individual"));
        sent.put("body-organisation", List.of(body ? "Springbrook Friday Club" : ""));
        sent.put("publish", List.of(number % 7 == 6 ? "none" : body ? "named" : "unnamed"));
        return sent;
    }

    private void finish(Entry entry, ConsultationId id, String slug, int closes) {
        int decided = entry.number("decided", 0);
        feedback.gather(entry, id, slug, closes - 3, decided > 0);
        if (decided > 0) {
            stage.ago(
                    Duration.ofDays(decided + 5),
                    LEADER,
                    () -> running.analysed(id, "Every answer was read and put under themes."));
            stage.ago(
                    Duration.ofDays(decided + 4),
                    LEADER,
                    () -> running.report(
                            id,
                            "Most who answered want places close by that are open when they are most alone. Nobody asked for anything grand."));
            stage.ago(Duration.ofDays(decided - 9), LEADER, () -> running.decided(id, stage.day(-decided)));
            stage.ago(Duration.ofDays(decided - 10), LEADER, () -> running.publishFeedback(id));
        }
    }

    private static Questionnaire form(Entry entry) {
        var choices = new ArrayList<Choice>();
        entry.texts("choices").forEach(label -> choices.add(Choice.of("c" + choices.size(), label)));
        return new Questionnaire(List.of(
                FormPage.of(
                        "when",
                        Question.of("when", QuestionType.SINGLE, entry.text("question"))
                                .offering(choices)),
                FormPage.of("why", Question.of("why", QuestionType.LONG_TEXT, "What should we know?")),
                FormPage.of(
                                "about",
                                Question.of(
                                        "body", QuestionType.ORGANISATION, "Are you answering for an organisation?"),
                                Question.of("publish", QuestionType.CONSENT, "May we publish what you wrote?"))
                        .titled("About you")));
    }

    private ConsultationBrief brief(Entry entry, int opens, int closes) {
        int decided = entry.number("decided", 0);
        return ConsultationBrief.titled(entry.text("title"))
                .saying(new ConsultationText(entry.text("title"), entry.text("summary"), entry.text("information")))
                .deciding(new ConsultedDecision(
                        entry.text("matter"),
                        entry.text("maker"),
                        stage.day(decided > 0 ? -decided : 45),
                        entry.text("formative"),
                        true,
                        List.of(
                                new ConsultedOption("Change it", "What people say decides how.", ""),
                                new ConsultedOption(
                                        "Leave it as it is",
                                        "Nothing changes.",
                                        "It helps least, and stays open to choose.")),
                        false))
                .lasting(new ConsultationPeriod(
                        stage.day(-opens), stage.day(-closes), false, "It is a small matter, and groups were visited."))
                .minding(new ConsultationDuties(
                        EqualityStage.SCREENING,
                        entry.text("equalityNote"),
                        "We use your answers only to decide this. What you agree to is published without what identifies you.",
                        "ageing.well@wellspring.example",
                        "Call 01234 555 0101",
                        false,
                        null,
                        ""));
    }
}
