package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.AskedQuestion;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.jspecify.annotations.Nullable;

/** The columns an export may have: named here one by one. Answers about equality never get one. */
final class ExportColumns {

    private ExportColumns() {}

    /**
     * One column of answers.
     *
     * @param versions the versions of the form whose answers it holds
     */
    record Column(String heading, Set<Integer> versions, Function<Answers, @Nullable Object> content) {

        @Nullable
        Object cell(int version, Answers answers) {
            return versions.contains(version) ? content.apply(answers) : null;
        }
    }

    static final List<String> ABOUT =
            List.of("Reference", "Received on", "Channel", "Form version", "Organisation", "Answered in");

    static List<@Nullable Object> about(ResponseRow row) {
        return List.of(
                row.reference(),
                row.receivedOn().toString(),
                row.channel().name(),
                row.formNumber(),
                row.organisation(),
                row.variant().isEmpty() ? "main text" : row.variant());
    }

    /** Questions that are no longer asked keep their columns, after the others. */
    static List<Column> of(List<AskedQuestion> asked) {
        var columns = new ArrayList<Column>();
        var headings = new HashSet<>(ABOUT);
        for (var one : asked) {
            if (one.question().type() != QuestionType.EQUALITY) {
                contents(
                        one.question(),
                        (heading, content) ->
                                columns.add(new Column(unique(heading, headings), one.versions(), content)));
            }
        }
        return columns;
    }

    /** What is written as named values would lose one of two columns of the same name. */
    private static String unique(String heading, Set<String> taken) {
        var name = heading;
        for (int number = 2; !taken.add(name); number++) {
            name = heading + " (" + number + ")";
        }
        return name;
    }

    private static void contents(Question question, BiConsumer<String, Function<Answers, @Nullable Object>> column) {
        switch (question.type()) {
            case MATRIX ->
                question.rows()
                        .forEach(row -> column.accept(heading(question, row), answers -> {
                            var part = item(question, answers, row.code());
                            return part == null ? null : question.labelOf(part.code());
                        }));
            case RANKING, POINTS ->
                question.offered()
                        .forEach(choice -> column.accept(heading(question, choice), answers -> {
                            var part = item(question, answers, choice.code());
                            return part == null ? null : part.number();
                        }));
            case MULTIPLE ->
                question.offered()
                        .forEach(choice -> column.accept(
                                heading(question, choice),
                                answers -> answers.of(question.key()).stream()
                                        .filter(part -> part.code().equals(choice.code()))
                                        .map(part -> part.text().isEmpty() ? "Yes" : part.text())
                                        .findFirst()
                                        .orElse(null)));
            default -> column.accept(heading(question), answers -> plain(question, answers));
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
