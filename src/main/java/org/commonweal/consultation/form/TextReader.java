package org.commonweal.consultation.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads words. */
final class TextReader {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?)(\\d[A-Z]{2})");

    private TextReader() {}

    static Reading text(Question question, Fields fields) {
        var text = fields.clean(question.key());
        if (text.isEmpty()) {
            return question.required() ? Reading.wrong(question.key(), "Enter an answer") : Reading.nothing();
        }
        int length = text.codePointCount(0, text.length());
        if (length > question.limit()) {
            return Reading.wrong(
                    question.key(),
                    "Your answer must be %,d characters or fewer. It has %,d".formatted(question.limit(), length));
        }
        return Reading.of(List.of(Part.written(text)));
    }

    static Reading postcode(Question question, Fields fields) {
        var typed = fields.clean(question.key());
        if (typed.isEmpty()) {
            return question.required() ? Reading.wrong(question.key(), "Enter a postcode") : Reading.nothing();
        }
        var match = POSTCODE.matcher(typed.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]", ""));
        return match.matches()
                ? Reading.of(List.of(Part.written(match.group(1) + " " + match.group(2))))
                : Reading.wrong(question.key(), "Enter a full UK postcode, like GL50 1PP");
    }
}
