package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.QuestionResult.Figure;
import org.commonweal.consultation.form.AskedQuestion;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts answers where they lie. */
@Component
class Tallies {

    private final JdbcTemplate jdbc;

    Tallies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(String question, String item, String code) {}

    List<QuestionResult> of(ConsultationId consultation, List<AskedQuestion> asked) {
        return of(consultation, asked, equality(consultation));
    }

    /** @param equality what is counted of the answers about equality: by question, then by answer */
    List<QuestionResult> of(
            ConsultationId consultation, List<AskedQuestion> asked, Map<String, Map<String, Long>> equality) {
        return of(consultation, asked, equality, "");
    }

    /** Without the responses that staff left out. Answers about equality lead to no response, so all of them count. */
    List<QuestionResult> withoutExcluded(ConsultationId consultation, List<AskedQuestion> asked) {
        return withoutExcluded(consultation, asked, equality(consultation));
    }

    List<QuestionResult> withoutExcluded(
            ConsultationId consultation, List<AskedQuestion> asked, Map<String, Map<String, Long>> equality) {
        return of(
                consultation,
                asked,
                equality,
                " AND response_id NOT IN (SELECT response_id FROM consultation_exclusion)");
    }

    /** How often each answer about equality was given: by question, then by answer. */
    Map<String, Map<String, Long>> equality(ConsultationId consultation) {
        var counts = new HashMap<String, Map<String, Long>>();
        jdbc.query(
                "SELECT question_key, code, COUNT(*) FROM consultation_equality WHERE consultation_id = ? GROUP BY"
                        + " question_key, code",
                row -> {
                    counts.computeIfAbsent(row.getString(1), key -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3));
                },
                (Object) AnswerRows.bytes(consultation.value()));
        return counts;
    }

    private List<QuestionResult> of(
            ConsultationId consultation,
            List<AskedQuestion> asked,
            Map<String, Map<String, Long>> equality,
            String condition) {
        var id = AnswerRows.bytes(consultation.value());
        var counts = new HashMap<Cell, Long>();
        var bases = new HashMap<String, Long>();
        jdbc.query(
                "SELECT question_key, item, code, COUNT(*) FROM consultation_answer WHERE consultation_id = ?"
                        + condition + " GROUP BY question_key, item, code",
                row -> {
                    counts.put(new Cell(row.getString(1), row.getString(2), row.getString(3)), row.getLong(4));
                },
                (Object) id);
        jdbc.query(
                "SELECT question_key, COUNT(DISTINCT response_id) FROM consultation_answer WHERE consultation_id = ?"
                        + condition + " GROUP BY question_key",
                row -> {
                    bases.put(row.getString(1), row.getLong(2));
                },
                (Object) id);
        equality.forEach((question, given) -> given.forEach((code, count) -> {
            counts.put(new Cell(question, "", code), count);
            bases.merge(question, count, Long::sum);
        }));
        var keys = new HashSet<String>();
        return asked.stream()
                .map(AskedQuestion::question)
                .filter(question -> keys.add(question.key()))
                .map(question -> new QuestionResult(
                        question, Figure.of(bases.getOrDefault(question.key(), 0L)), lines(question, counts)))
                .toList();
    }

    private static List<QuestionResult.Line> lines(Question question, Map<Cell, Long> counts) {
        var lines = new ArrayList<QuestionResult.Line>();
        if (question.type() == QuestionType.MATRIX) {
            question.rows()
                    .forEach(row -> question.offered()
                            .forEach(choice ->
                                    lines.add(line(question, row.label(), choice, row.code(), choice.code(), counts))));
        } else if (question.type() == QuestionType.RANKING || question.type() == QuestionType.POINTS) {
            question.offered().forEach(choice -> lines.add(line(question, "", choice, choice.code(), "", counts)));
        } else {
            question.offered().forEach(choice -> lines.add(line(question, "", choice, "", choice.code(), counts)));
        }
        return lines;
    }

    private static QuestionResult.Line line(
            Question question, String row, Choice choice, String item, String code, Map<Cell, Long> counts) {
        var count = counts.getOrDefault(new Cell(question.key(), item, code), 0L);
        return new QuestionResult.Line(row, choice.label(), Figure.of(count));
    }
}
