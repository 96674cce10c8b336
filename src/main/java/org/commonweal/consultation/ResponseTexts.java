package org.commonweal.consultation;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What people wrote in their own words, by question, and all of it by the words in it. */
@Component
class ResponseTexts {

    private static final String FROM = """
             FROM consultation_answer answer JOIN consultation_response response ON response.id = answer.response_id
             WHERE answer.consultation_id = ? AND answer.body <> '' AND (? = '' OR answer.question_key = ?)
             AND LOWER(answer.body) LIKE ? ESCAPE '!'""";

    private final JdbcTemplate jdbc;

    ResponseTexts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param question key of one question, or empty for all */
    List<WrittenAnswer> find(ConsultationId consultation, String question, String words, int offset, int limit) {
        return jdbc.query(
                "SELECT response.id, response.reference, answer.question_key, answer.body " + FROM
                        + " ORDER BY response.received_at DESC, response.id, answer.seq LIMIT ? OFFSET ?",
                (row, number) -> new WrittenAnswer(
                        AnswerRows.uuid(row.getBytes(1)), row.getString(2), row.getString(3), row.getString(4)),
                AnswerRows.bytes(consultation.value()),
                question,
                question,
                pattern(words),
                limit,
                offset);
    }

    long count(ConsultationId consultation, String question, String words) {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) " + FROM,
                Long.class,
                AnswerRows.bytes(consultation.value()),
                question,
                question,
                pattern(words));
        return count == null ? 0 : count;
    }

    private static String pattern(String words) {
        var plain = words.strip().toLowerCase(Locale.UK);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
