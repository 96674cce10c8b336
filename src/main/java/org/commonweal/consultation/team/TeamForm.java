package org.commonweal.consultation.team;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.Walk;

/**
 * The form as an organisation answers it: the portal knows which one it is, and nobody's characteristics are asked for.
 */
record TeamForm(Questionnaire form, Fields typed, String organisation) {

    static TeamForm of(Questionnaire form, List<TeamAnswer> answers, String organisation) {
        var typed = new HashMap<String, List<String>>();
        answers.forEach(answer -> typed.putAll(answer.fields().sent()));
        return new TeamForm(
                new Questionnaire(form.pages().stream().map(TeamForm::asked).toList()),
                new Fields(typed),
                organisation);
    }

    private static FormPage asked(FormPage page) {
        return page.holding(page.questions().stream()
                .filter(question -> question.type() != QuestionType.EQUALITY)
                .toList());
    }

    private Answers given() {
        var answers = AnswerReader.answers(form.questions().toList(), typed);
        var names = form.questions()
                .filter(question -> question.type() == QuestionType.ORGANISATION)
                .toList();
        for (var question : names) {
            answers = answers.with(question.key(), List.of(Part.chosen("", "organisation", organisation)));
        }
        return answers;
    }

    /** What counts if it is submitted now. */
    Answers counted() {
        return Walk.through(form, given()).answers();
    }

    /** The questions on the way, without what the portal answers itself. */
    Stream<Question> questions() {
        return Walk.through(form, given()).questions().stream()
                .filter(question -> question.type() != QuestionType.ORGANISATION);
    }

    /** What has to be put right with one question; empty if nothing. */
    String problem(Question question) {
        return AnswerReader.errors(List.of(question), typed).values().stream()
                .findFirst()
                .orElse("");
    }
}
