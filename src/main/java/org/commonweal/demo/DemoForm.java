package org.commonweal.demo;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;

/** The ten questions of the demonstration's consultation. */
final class DemoForm {

    static final List<String> SERVICES = List.of("pool", "centre", "townhall", "museum", "classes");
    static final List<String> MATTERS =
            List.of("price", "distance", "hours", "variety", "quality", "safety", "staff", "access");
    static final List<String> WARDS = List.of(
            "hesterfield", "oakley", "stpauls", "springbrook", "parkgate", "leckfield", "prestcombe", "college");

    private DemoForm() {}

    static Questionnaire form() {
        var used = Question.of("q1", QuestionType.MULTIPLE, "Which services have you used in the last 12 months?")
                .offering(with(
                        choices(
                                SERVICES,
                                "Swimming pools",
                                "Leisure centre",
                                "Town hall events",
                                "Museum",
                                "Classes and clubs"),
                        new Choice("none", "None of these", true, "")));
        var outcomes = Question.of("q2", QuestionType.MATRIX, "How far do you agree that these are the right outcomes?")
                .offering(QuestionType.agreement())
                .about(choices(
                        List.of("active", "together", "pride"),
                        "More people are active, most of all those who are not now",
                        "People of all ages meet and feel less alone",
                        "The town is proud of its culture and its buildings"));
        var rank = Question.of("q3", QuestionType.RANKING, "Which five things matter most to you?")
                .offering(choices(
                        MATTERS,
                        "Price",
                        "Distance",
                        "Opening hours",
                        "Variety",
                        "Quality",
                        "Safety",
                        "Local staff",
                        "Accessibility"))
                .between(0, 5);
        var support = Question.of("q4", QuestionType.MATRIX, "Could you support each of these options?")
                .offering(QuestionType.agreement())
                .about(choices(
                        List.of("a", "b", "c", "d", "e"),
                        "A. Stay as we are",
                        "B. In house, transformed",
                        "C. A new charitable trust",
                        "D. An outside operator",
                        "E. A trust with Oakhill"));
        var better = Question.of("q5", QuestionType.LONG_TEXT, "What would make the option you like best work better?");
        var never = Question.of("q6", QuestionType.LONG_TEXT, "What should never change?");
        var affected = Question.of(
                        "q7",
                        QuestionType.LONG_TEXT,
                        "Would this affect you, or people you care for, because of age, disability or something like that? How?")
                .hinting("The law protects people because of age, disability, sex, race, religion and more.");
        var ward = Question.of("q8", QuestionType.PLACE, "Which area do you live in?")
                .offering(choices(
                        WARDS,
                        "Hesterfield",
                        "Oakley Rise",
                        "St Paul's",
                        "Springbrook",
                        "Parkgate",
                        "Leckfield",
                        "Prestcombe",
                        "College Green"));
        var body = Question.of("q9", QuestionType.ORGANISATION, "Are you answering for an organisation?");
        var contact = Question.of("q10", QuestionType.SINGLE, "May we contact you about helping to design the service?")
                .offering(List.of(
                        new Choice("yes", "Yes", false, "E-mail address or telephone number"), Choice.of("no", "No")));
        return new Questionnaire(List.of(
                FormPage.of("used", used),
                FormPage.of("outcomes", outcomes),
                FormPage.of("matters", rank),
                FormPage.of("options", support),
                FormPage.of("words", better, never, affected).titled("In your own words"),
                FormPage.of("about", ward, body, contact).titled("About you")));
    }

    private static List<Choice> choices(List<String> codes, String... labels) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < labels.length; i++) {
            choices.add(Choice.of(codes.get(i), labels[i]));
        }
        return choices;
    }

    private static List<Choice> with(List<Choice> choices, Choice more) {
        var all = new ArrayList<>(choices);
        all.add(more);
        return all;
    }
}
