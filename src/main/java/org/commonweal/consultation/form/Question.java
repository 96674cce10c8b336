package org.commonweal.consultation.form;

import java.util.HashSet;
import java.util.List;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param key its name in this consultation for good, whatever its wording becomes
 * @param hint help below the question; the quoted part for a {@link QuestionType#PARAGRAPH}
 * @param rows what each choice is asked about, for a {@link QuestionType#MATRIX}; endings for a
 *     {@link QuestionType#FILE}
 * @param least fewest choices, or the smallest number
 * @param most longest text, most choices or ranks, the points to divide, megabytes, or the largest number; 0 for the
 *     type's own
 * @param showIf asked only if this holds
 */
public record Question(
        String key,
        QuestionType type,
        String text,
        String hint,
        boolean required,
        List<Choice> choices,
        List<Choice> rows,
        int least,
        int most,
        @Nullable Condition showIf) {

    public static final int SHORT_LIMIT = 200;
    public static final int LONG_LIMIT = 10_000;
    private static final int MOST_CHOICES = 500;

    public Question {
        text = text.strip();
        hint = hint.strip();
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
        if (!key.matches("[a-z][a-z0-9]{0,19}")) {
            throw new RuleViolation(
                    "consultation.questionKey", "The key “%s” must be small letters and digits.".formatted(key));
        }
        if (text.isEmpty() || text.length() > 2_000 || hint.length() > 4_000) {
            throw RuleViolation.onField(
                    "consultation.questionText", "text", "Enter the question in up to 2,000 characters.");
        }
        if (choices.size() > MOST_CHOICES || rows.size() > MOST_CHOICES) {
            throw RuleViolation.onField("consultation.tooManyChoices", "choices", "Offer up to 500 choices.");
        }
        distinct(choices);
        distinct(rows);
        if (type == QuestionType.FILE) {
            FileRules.check(rows, most);
        }
    }

    private static void distinct(List<Choice> choices) {
        var seen = new HashSet<String>();
        for (var choice : choices) {
            if (!seen.add(choice.code())) {
                throw RuleViolation.onField(
                        "consultation.choiceTwice", "choices", "“%s” is there twice.".formatted(choice.label()));
            }
        }
    }

    public static Question of(String key, QuestionType type, String text) {
        return new Question(key, type, text, "", false, List.of(), List.of(), 0, 0, null);
    }

    public Question hinting(String text) {
        return new Question(key, type, this.text, text, required, choices, rows, least, most, showIf);
    }

    public Question mandatory() {
        return new Question(key, type, text, hint, true, choices, rows, least, most, showIf);
    }

    public Question optional() {
        return new Question(key, type, text, hint, false, choices, rows, least, most, showIf);
    }

    public Question offering(List<Choice> offered) {
        return new Question(key, type, text, hint, required, offered, rows, least, most, showIf);
    }

    public Question about(List<Choice> asked) {
        return new Question(key, type, text, hint, required, choices, asked, least, most, showIf);
    }

    public Question between(int fewest, int greatest) {
        return new Question(key, type, text, hint, required, choices, rows, fewest, greatest, showIf);
    }

    public Question when(@Nullable Condition condition) {
        return new Question(key, type, text, hint, required, choices, rows, least, most, condition);
    }

    public Question worded(String wording, String help) {
        return new Question(key, type, wording, help, required, choices, rows, least, most, showIf);
    }

    /** The choices a respondent is offered, the type's own included. */
    public List<Choice> offered() {
        return choices.isEmpty() ? type.ownChoices() : choices;
    }

    /** The longest text that is taken. */
    public int limit() {
        return most > 0 ? most : type == QuestionType.SHORT_TEXT ? SHORT_LIMIT : LONG_LIMIT;
    }

    public boolean offers(String code) {
        return offered().stream().anyMatch(choice -> choice.code().equals(code));
    }

    /** The label of a choice; its code if it is no longer offered. */
    public String labelOf(String code) {
        return offered().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    public String rowLabel(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /**
     * The same question to a program: another key, type, choices or rule makes it a different one, wording does not.
     */
    boolean sameShape(Question other) {
        return worded("-", "-").relabelled().equals(other.worded("-", "-").relabelled());
    }

    private Question relabelled() {
        return offering(choices.stream().map(Question::unlabelled).toList())
                .about(rows.stream().map(Question::unlabelled).toList());
    }

    private static Choice unlabelled(Choice choice) {
        return new Choice(
                choice.code(), "-", choice.exclusive(), choice.detail().isEmpty() ? "" : "-");
    }
}
