package org.commonweal.consultation.web;

import java.util.Map;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FileAnswer;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.variant.FixedWords;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A question on its page.
 *
 * @param heads whether it is the only one, so that its text is the page's heading
 * @param t in which way it is said
 */
public record QuestionView(Question question, Fields fields, Map<String, String> errors, boolean heads, Tongue t) {

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

    public Wording text() {
        return t.textOf(question);
    }

    public Wording hint() {
        return t.hintOf(question);
    }

    public Wording label(Choice choice) {
        return t.labelOf(question, choice);
    }

    public Wording detail(Choice choice) {
        return t.detailOf(question, choice);
    }

    public Wording row(Choice row) {
        return t.rowOf(question, row);
    }

    /** Words of ours that no variant has. */
    public Wording ours(String text) {
        return new Wording(text, t.rest(), t.restDir());
    }

    public Wording optional() {
        return question.required() ? Wording.own("") : t.say(FixedWords.OPTIONAL);
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
