package org.commonweal.consultation.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.Questionnaire;

/** Changes to a form, each giving a new one. */
final class FormEdits {

    private FormEdits() {}

    /** The question in place of the one with its key, or on a new page at the end. */
    static Questionnaire with(Questionnaire form, Question question) {
        if (form.question(question.key()).isEmpty()) {
            var pages = new ArrayList<>(form.pages());
            pages.add(FormPage.of("p" + question.key(), question));
            return new Questionnaire(pages);
        }
        return new Questionnaire(form.pages().stream()
                .map(page -> page.holding(page.questions().stream()
                        .map(old -> old.key().equals(question.key()) ? question : old)
                        .toList()))
                .toList());
    }

    static Questionnaire without(Questionnaire form, String key) {
        return new Questionnaire(form.pages().stream()
                .map(page -> page.holding(page.questions().stream()
                        .filter(question -> !question.key().equals(key))
                        .toList()))
                .filter(page -> !page.questions().isEmpty())
                .toList());
    }

    static Questionnaire moved(Questionnaire form, String pageKey, int by) {
        var pages = new ArrayList<>(form.pages());
        int at = form.indexOf(pageKey);
        Collections.swap(pages, at, at + by);
        return new Questionnaire(pages);
    }

    /** A key that no question of the form has. */
    static String freeKey(Questionnaire form, String beginning) {
        int number = 1;
        while (form.question(beginning + number).isPresent()
                || form.page("p" + beginning + number).isPresent()) {
            number++;
        }
        return beginning + number;
    }

    /** Choices from lines of text; a choice that was there before keeps its code. */
    static List<Choice> choices(String lines, List<Choice> before) {
        var choices = new ArrayList<Choice>();
        for (var line :
                lines.lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            var old = before.stream()
                    .filter(choice -> choice.label().equals(line))
                    .findFirst();
            choices.add(
                    old.orElseGet(() -> new Choice(code(choices, before, line), line, line.startsWith("None of"), "")));
        }
        return choices;
    }

    private static String code(List<Choice> made, List<Choice> before, String label) {
        var plain = label.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        var base = plain.isEmpty() ? "choice" : plain.substring(0, Math.min(20, plain.length()));
        var code = base;
        for (int next = 2; taken(made, code) || taken(before, code); next++) {
            code = base + "_" + next;
        }
        return code;
    }

    private static boolean taken(List<Choice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }
}
