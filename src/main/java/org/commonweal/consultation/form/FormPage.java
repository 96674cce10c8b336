package org.commonweal.consultation.form;

import java.util.List;
import java.util.Set;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One page of a questionnaire; mostly with one question.
 *
 * @param title shown above several questions; a page with one question is headed by it
 * @param showIf left out unless this holds
 * @param routes the first that applies is taken; the next page otherwise
 */
public record FormPage(
        String key,
        String title,
        List<Question> questions,
        @Nullable Condition showIf,
        List<Route> routes) {

    /** What the addresses beside the pages are called. */
    private static final Set<String> RESERVED =
            Set.of(Route.END, "check", "sent", "later", "clear", "copy", "file", "waiting", "mail");

    public FormPage {
        title = title.strip();
        questions = List.copyOf(questions);
        routes = List.copyOf(routes);
        if (!key.matches("[a-z][a-z0-9]{0,19}") || RESERVED.contains(key)) {
            throw new RuleViolation(
                    "consultation.pageKey", "The page key “%s” must be small letters and digits.".formatted(key));
        }
        if (title.length() > 200) {
            throw RuleViolation.onField(
                    "consultation.pageTitle", "title", "Shorten the page's title to 200 characters.");
        }
    }

    public static FormPage of(String key, Question... questions) {
        return new FormPage(key, "", List.of(questions), null, List.of());
    }

    public FormPage titled(String text) {
        return new FormPage(key, text, questions, showIf, routes);
    }

    public FormPage when(@Nullable Condition condition) {
        return new FormPage(key, title, questions, condition, routes);
    }

    public FormPage leading(List<Route> ways) {
        return new FormPage(key, title, questions, showIf, ways);
    }

    public FormPage holding(List<Question> asked) {
        return new FormPage(key, title, asked, showIf, routes);
    }

    /** The questions that are asked given what was answered so far. */
    public List<Question> shown(Answers answers) {
        return questions.stream()
                .filter(question ->
                        question.showIf() == null || question.showIf().holds(answers))
                .toList();
    }

    public boolean asks(String question) {
        return questions.stream().anyMatch(one -> one.key().equals(question));
    }

    /** Whether somebody may send a file here. */
    public boolean takesFiles() {
        return questions.stream().anyMatch(one -> one.type() == QuestionType.FILE);
    }

    /** How the page is called in lists. */
    public String name() {
        return !title.isEmpty() || questions.isEmpty()
                ? title
                : questions.getFirst().text();
    }
}
