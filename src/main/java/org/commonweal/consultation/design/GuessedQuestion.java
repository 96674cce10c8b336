package org.commonweal.consultation.design;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonweal.consultation.design.SheetForm.RowGroup;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;

/** Reads from a question's words what kind of answer it asks for. */
final class GuessedQuestion {

    private static final Pattern TOP = Pattern.compile("(?:top|up to|maximum of) (\\d{1,2})");
    private static final Pattern YES_NO = Pattern.compile(
            "(do|does|did|have|has|had|are|is|was|were|would|will|can|could|should) .*|.*\\b(have|do|did|are|would) you\\b.*");
    private static final Pattern OPEN =
            Pattern.compile(".*\\b(what|which|why|how|who|where|when|other|please specify|comments?)\\b.*");
    private static final int LONGEST_LABEL = 300;

    private static final List<Choice> SATISFACTION = List.of(
            Choice.of("very_satisfied", "Very satisfied"),
            Choice.of("satisfied", "Fairly satisfied"),
            Choice.of("neither", "Neither satisfied nor dissatisfied"),
            Choice.of("dissatisfied", "Fairly dissatisfied"),
            Choice.of("very_dissatisfied", "Very dissatisfied"),
            Choice.of("dontknow", "I do not know"));

    private GuessedQuestion() {}

    static Question of(RowGroup group) {
        return group.rows().size() == 1 ? alone(group.rows().getFirst()) : together(group);
    }

    private static Question alone(QuestionSheet.Row row) {
        var words = row.text().toLowerCase(Locale.UK);
        if (words.contains("satisfied")) {
            return Question.of(row.code(), QuestionType.SINGLE, row.text()).offering(SATISFACTION);
        }
        if (words.contains("agree or disagree")) {
            return Question.of(row.code(), QuestionType.AGREE, row.text());
        }
        if (words.endsWith("?") && YES_NO.matcher(words).matches() && !words.startsWith("how")) {
            return Question.of(row.code(), QuestionType.YES_NO, row.text());
        }
        boolean open = words.contains("?") || OPEN.matcher(words).matches() || words.split(" ").length < 4;
        return Question.of(row.code(), open ? QuestionType.LONG_TEXT : QuestionType.AGREE, row.text());
    }

    private static Question together(RowGroup group) {
        var key = group.rows().getFirst().code();
        var words = group.stem().toLowerCase(Locale.UK);
        var parts = group.rows().stream()
                .map(row -> Choice.of(
                        row.code(),
                        label(row.text().substring(group.stem().length()).strip())))
                .toList();
        if (words.contains("favourite") || words.contains("rank") || words.contains("order of")) {
            var top = TOP.matcher(words);
            int most = top.find() ? Math.min(Integer.parseInt(top.group(1)), parts.size()) : 0;
            return Question.of(key, QuestionType.RANKING, group.stem())
                    .offering(parts)
                    .between(0, most);
        }
        if (words.contains("satisfied")) {
            return Question.of(key, QuestionType.MATRIX, group.stem())
                    .offering(SATISFACTION)
                    .about(parts);
        }
        if (words.contains("agree")) {
            return Question.of(key, QuestionType.MATRIX, group.stem())
                    .offering(QuestionType.agreement())
                    .about(parts);
        }
        return Question.of(key, QuestionType.MULTIPLE, group.stem()).offering(parts);
    }

    private static String label(String text) {
        var label = text.isEmpty() ? "Other" : text;
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }
}
