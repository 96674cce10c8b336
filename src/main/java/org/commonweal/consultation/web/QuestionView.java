package org.commonweal.consultation.web;

import java.util.Map;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FileAnswer;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question on its page.
 *
 * @param heads whether it is the only one, so that its text is the page's heading
 */
public record QuestionView(Question question, Fields fields, Map<String, String> errors, boolean heads) {

    public String key() {
        return question.key();
    }

    public String field(String item) {
        return question.key() + "-" + item;
    }

    public String value(String field) {
        return fields.text(field);
    }

    public boolean chosen(String field, String code) {
        return fields.has(field, code);
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Whether the question or any part of it has to be put right. */
    public boolean wrong() {
        return errors.keySet().stream().anyMatch(field -> field.equals(key()) || field.startsWith(key() + "-"));
    }

    public String optional() {
        return question.required() ? "" : " (optional)";
    }

    /** Ids of what explains the field; none if nothing does. */
    public @Nullable String described(String field) {
        var ids = (question.hint().isEmpty() ? "" : key() + "-hint ") + (error(field) == null ? "" : field + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** Name of the file that was sent for it; empty for none. */
    public String file() {
        return FileAnswer.name(fields.text(question.key() + FileAnswer.NAME));
    }

    public String taken() {
        return FileRules.words(question);
    }

    public String accept() {
        return FileRules.accept(question);
    }

    public String invalid(String field) {
        return error(field) == null ? "false" : "true";
    }
}
