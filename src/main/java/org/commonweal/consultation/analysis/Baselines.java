package org.commonweal.consultation.analysis;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many people of each group there are, by question; and which alerts about it have been raised. */
@Component
class Baselines {

    private final JdbcTemplate jdbc;

    Baselines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(ConsultationId id, String question, Map<String, Long> people) {
        jdbc.update(
                "DELETE FROM consultation_baseline WHERE consultation_id = ? AND question_key = ?",
                AnswerBits.bytes(id.value()),
                question);
        people.forEach((code, count) -> jdbc.update(
                "INSERT INTO consultation_baseline (consultation_id, question_key, code, people) VALUES (?, ?, ?, ?)",
                AnswerBits.bytes(id.value()),
                question,
                code,
                count));
    }

    /** By question, then by code. */
    Map<String, Map<String, Long>> of(ConsultationId id) {
        var found = new LinkedHashMap<String, Map<String, Long>>();
        jdbc.query(
                "SELECT question_key, code, people FROM consultation_baseline WHERE consultation_id = ?"
                        + " ORDER BY question_key, code",
                row -> {
                    found.computeIfAbsent(row.getString(1), question -> new LinkedHashMap<>())
                            .put(row.getString(2), row.getLong(3));
                },
                (Object) AnswerBits.bytes(id.value()));
        return found;
    }

    List<ConsultationId> known() {
        return jdbc.query(
                "SELECT DISTINCT consultation_id FROM consultation_baseline",
                (row, number) -> new ConsultationId(AnswerBits.uuid(row.getBytes(1))));
    }

    boolean raised(ConsultationId id, int percent) {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_baseline_alert WHERE consultation_id = ? AND percent >= ?",
                Long.class,
                AnswerBits.bytes(id.value()),
                percent);
        return count != null && count > 0;
    }

    void raise(UUID id, int percent, Instant at) {
        jdbc.update(
                "INSERT INTO consultation_baseline_alert (consultation_id, percent, raised_at) VALUES (?, ?, ?)",
                AnswerBits.bytes(id),
                percent,
                LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
