package org.commonweal.consultation.analysis;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The versions of codebooks; a version is never changed. */
@Component
class CodebookHistory {

    private static final int LONGEST = 2_000;

    private final JdbcTemplate jdbc;

    CodebookHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ConsultationId id, String question, String words, UUID person, Instant at) {
        var last = jdbc.queryForObject(
                "SELECT COALESCE(MAX(number), 0) FROM consultation_codebook_change"
                        + " WHERE consultation_id = ? AND question_key = ?",
                Integer.class,
                AnswerBits.bytes(id.value()),
                question);
        jdbc.update(
                "INSERT INTO consultation_codebook_change"
                        + " (consultation_id, question_key, number, words, person_id, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                AnswerBits.bytes(id.value()),
                question,
                (last == null ? 0 : last) + 1,
                words.length() <= LONGEST ? words : words.substring(0, LONGEST),
                AnswerBits.bytes(person),
                LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    List<CodebookChange> of(ConsultationId id, String question) {
        return jdbc.query(
                "SELECT number, words, person_id, changed_at FROM consultation_codebook_change"
                        + " WHERE consultation_id = ? AND question_key = ? ORDER BY number DESC",
                (row, number) -> new CodebookChange(
                        row.getInt(1),
                        row.getString(2),
                        AnswerBits.uuid(row.getBytes(3)),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                AnswerBits.bytes(id.value()),
                question);
    }
}
