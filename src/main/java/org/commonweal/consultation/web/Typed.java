package org.commonweal.consultation.web;

import java.util.List;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;

/** What was typed and could not be taken, to be copied by whoever typed it. */
public record Typed(String question, String answer) {

    static List<Typed> of(List<Question> questions, Fields fields) {
        return questions.stream()
                .map(question -> new Typed(question.text(), words(question, fields)))
                .filter(typed -> !typed.answer().isBlank())
                .toList();
    }

    private static String words(Question question, Fields fields) {
        if (question.type().freeText()) {
            return fields.text(question.key());
        }
        var reading = AnswerReader.read(question, fields);
        return String.join("\n", AnswerWords.lines(question, reading.parts()));
    }
}
