package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The columns an export may have: named here one by one. Answers about equality never get one. */
final class ExportColumns {

    private ExportColumns() {}

    /** One column of answers. */
    record Column(String heading, Function<Answers, @Nullable Object> cell) {}

    static final List<String> ABOUT = List.of("Reference", "Received on", "Channel", "Form version", "Organisation");

    static List<@Nullable Object> about(ResponseRow row) {
        return List.of(
                row.reference(),
                row.receivedOn().toString(),
                row.channel().name(),
                row.formNumber(),
                row.organisation());
    }

    static List<Column> of(Questionnaire form) {
        var columns = new ArrayList<Column>();
        form.questions()
                .filter(question -> question.type().asks() && question.type() != QuestionType.EQUALITY)
                .forEach(question -> add(columns, question));
        return columns;
    }

    private static void add(List<Column> columns, Question question) {
        switch (question.type()) {
            case MATRIX ->
                question.rows()
                        .forEach(row -> columns.add(new Column(heading(question, row), answers -> {
                            var part = item(question, answers, row.code());
                            return part == null ? null : question.labelOf(part.code());
                        })));
            case RANKING, POINTS ->
                question.offered()
                        .forEach(choice -> columns.add(new Column(heading(question, choice), answers -> {
                            var part = item(question, answers, choice.code());
                            return part == null ? null : part.number();
                        })));
            case MULTIPLE ->
                question.offered()
                        .forEach(choice -> columns.add(new Column(
                                heading(question, choice),
                                answers -> answers.of(question.key()).stream()
                                        .filter(part -> part.code().equals(choice.code()))
                                        .map(part -> part.text().isEmpty() ? "Yes" : part.text())
                                        .findFirst()
                                        .orElse(null))));
            default -> columns.add(new Column(heading(question), answers -> plain(question, answers)));
        }
    }

    private static @Nullable Object plain(Question question, Answers answers) {
        var parts = answers.of(question.key());
        if (parts.isEmpty()) {
            return null;
        }
        var number = parts.getFirst().number();
        return number != null
                ? number
                : parts.stream()
                        .map(part -> part.code().isEmpty() ? part.text() : question.labelOf(part.code()))
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable Part item(Question question, Answers answers, String code) {
        return answers.of(question.key()).stream()
                .filter(part -> part.item().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String heading(Question question) {
        return question.key() + ": " + question.text();
    }

    private static String heading(Question question, Choice of) {
        return heading(question) + " – " + of.label();
    }
}
