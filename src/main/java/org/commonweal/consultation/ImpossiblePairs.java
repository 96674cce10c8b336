package org.commonweal.consultation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.RuleViolation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers that nobody can have given together, as staff say for each consultation. */
@Service
@Transactional
@SignedIn
public class ImpossiblePairs {

    private final ConsultationDesk desk;
    private final Preparation preparation;
    private final JdbcTemplate jdbc;

    ImpossiblePairs(ConsultationDesk desk, Preparation preparation, JdbcTemplate jdbc) {
        this.desk = desk;
        this.preparation = preparation;
        this.jdbc = jdbc;
    }

    /** Two answers by the keys of their questions and their codes. */
    public record Pair(UUID id, String question, String code, String otherQuestion, String otherCode) {}

    public void add(ConsultationId id, String question, String code, String otherQuestion, String otherCode) {
        var form = preparation.form(desk.running(id));
        if (question.equals(otherQuestion)
                || !offers(form.question(question).orElse(null), code)
                || !offers(form.question(otherQuestion).orElse(null), otherCode)) {
            throw new RuleViolation(
                    "consultation.impossiblePair", "Choose one answer each of two different questions.");
        }
        if (find(id).stream()
                .anyMatch(pair -> Set.of(
                                pair.question() + " " + pair.code(), pair.otherQuestion() + " " + pair.otherCode())
                        .equals(Set.of(question + " " + code, otherQuestion + " " + otherCode)))) {
            throw new RuleViolation("consultation.impossiblePairTwice", "This rule is there already.");
        }
        jdbc.update(
                "INSERT INTO consultation_impossible (id, consultation_id, first_question, first_code, second_question,"
                        + " second_code) VALUES (?, ?, ?, ?, ?, ?)",
                AnswerRows.bytes(Ids.timeOrdered()),
                AnswerRows.bytes(id.value()),
                question,
                code,
                otherQuestion,
                otherCode);
    }

    private static boolean offers(@org.jspecify.annotations.Nullable Question question, String code) {
        return question != null && question.type() != QuestionType.EQUALITY && question.offers(code);
    }

    public void remove(ConsultationId id, UUID pair) {
        desk.running(id);
        jdbc.update(
                "DELETE FROM consultation_impossible WHERE id = ? AND consultation_id = ?",
                AnswerRows.bytes(pair),
                AnswerRows.bytes(id.value()));
    }

    @Transactional(readOnly = true)
    public List<Pair> findAll(ConsultationId id) {
        desk.reading(id);
        return find(id);
    }

    /** The responses in which both answers of any pair are. */
    @Transactional(readOnly = true)
    public Set<UUID> breaking(ConsultationId id) {
        desk.reading(id);
        return new LinkedHashSet<>(jdbc.query(
                """
                SELECT DISTINCT one.response_id FROM consultation_impossible pair
                JOIN consultation_answer one ON one.consultation_id = pair.consultation_id
                  AND one.question_key = pair.first_question AND one.code = pair.first_code
                JOIN consultation_answer other ON other.response_id = one.response_id
                  AND other.question_key = pair.second_question AND other.code = pair.second_code
                WHERE pair.consultation_id = ?""", (row, number) -> AnswerRows.uuid(row.getBytes(1)), (Object) AnswerRows.bytes(id.value())));
    }

    private List<Pair> find(ConsultationId id) {
        return jdbc.query(
                "SELECT id, first_question, first_code, second_question, second_code FROM consultation_impossible"
                        + " WHERE consultation_id = ? ORDER BY id",
                (row, number) -> new Pair(
                        AnswerRows.uuid(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                (Object) AnswerRows.bytes(id.value()));
    }
}
