package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.Questionnaire;

/** Says what is worded differently now, before and after, for everyone to read. */
final class Wordings {

    private Wordings() {}

    static String difference(ConsultationBrief before, ConsultationBrief after) {
        var lines = new ArrayList<String>();
        compare(lines, before.text().title(), after.text().title());
        compare(lines, before.text().summary(), after.text().summary());
        paragraphs(lines, before.text().information(), after.text().information());
        compare(
                lines,
                String.valueOf(before.decision().on()),
                String.valueOf(after.decision().on()));
        return String.join("\n", lines);
    }

    static String difference(Questionnaire before, Questionnaire after) {
        var lines = new ArrayList<String>();
        after.questions()
                .forEach(question -> before.question(question.key())
                        .ifPresentOrElse(
                                old -> compare(lines, words(old), words(question)),
                                () -> lines.add("New question: " + question.text())));
        before.questions()
                .filter(question -> after.question(question.key()).isEmpty())
                .forEach(question -> lines.add("No longer asked: " + question.text()));
        return String.join("\n", lines);
    }

    private static String words(Question question) {
        var words = new ArrayList<>(List.of(question.text()));
        if (!question.hint().isEmpty()) {
            words.add(question.hint());
        }
        question.choices().forEach(choice -> words.add(choice.label()));
        question.rows().forEach(row -> words.add(row.label()));
        return String.join(" / ", words);
    }

    private static void paragraphs(List<String> lines, String before, String after) {
        var old = List.of(before.split("\\R\\s*\\R"));
        var now = List.of(after.split("\\R\\s*\\R"));
        old.stream().filter(text -> !now.contains(text)).forEach(text -> lines.add("Before: " + text.strip()));
        now.stream().filter(text -> !old.contains(text)).forEach(text -> lines.add("Now: " + text.strip()));
    }

    private static void compare(List<String> lines, String before, String after) {
        if (!before.equals(after)) {
            lines.add("Before: " + before);
            lines.add("Now: " + after);
        }
    }
}
