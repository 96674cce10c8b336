package org.commonweal.consultation.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what was sent for a question, and says in plain English what has to be put right. */
public final class AnswerReader {

    private AnswerReader() {}

    public static Reading read(Question question, Fields fields) {
        return switch (question.type()) {
            case INFORMATION -> Reading.nothing();
            case SHORT_TEXT, LONG_TEXT, PARAGRAPH -> TextReader.text(question, fields);
            case FILE -> FileAnswer.read(question, fields);
            case POSTCODE -> TextReader.postcode(question, fields);
            case NUMBER -> NumberReader.number(question, fields);
            case DAY -> DayReader.day(question, fields);
            case SINGLE, YES_NO, AGREE, PLACE, ORGANISATION, CONSENT, EQUALITY -> ChoiceReader.one(question, fields);
            case MULTIPLE -> ChoiceReader.several(question, fields);
            case MATRIX -> ChoiceReader.rows(question, fields);
            case RANKING -> NumberReader.ranking(question, fields);
            case POINTS -> NumberReader.points(question, fields);
        };
    }

    /** All errors of a page's questions, in their order. */
    public static Map<String, String> errors(List<Question> questions, Fields fields) {
        var errors = new LinkedHashMap<String, String>();
        questions.forEach(question -> errors.putAll(read(question, fields).errors()));
        return errors;
    }

    /** Everything that can be read; an answer that has to be put right is not in it. */
    public static Answers answers(List<Question> questions, Fields fields) {
        var answers = new HashMap<String, List<Part>>();
        for (var question : questions) {
            var reading = read(question, fields);
            if (reading.ok() && !reading.parts().isEmpty()) {
                answers.put(question.key(), reading.parts());
            }
        }
        return new Answers(answers);
    }
}
