package org.commonweal.consultation.analysis;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which codes each answer was given, in the first round and in the second one that checks it. */
@Component
class Codings {

    private final JdbcTemplate jdbc;

    Codings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A step that can be undone; the codes before are null where the answer had not been coded. */
    record Step(UUID id, UUID response, @Nullable String before) {}

    long answers(ConsultationId id, String question) {
        return count(
                "SELECT COUNT(*) FROM consultation_answer WHERE consultation_id = ? AND question_key = ? AND body <> ''",
                AnswerBits.bytes(id.value()),
                question);
    }

    /** Who coded which answer. */
    Map<UUID, UUID> coders(ConsultationId id, String question, int round) {
        var coders = new HashMap<UUID, UUID>();
        jdbc.query(
                "SELECT response_id, person_id FROM consultation_coding"
                        + " WHERE consultation_id = ? AND question_key = ? AND coding_round = ?",
                row -> {
                    coders.put(AnswerBits.uuid(row.getBytes(1)), AnswerBits.uuid(row.getBytes(2)));
                },
                AnswerBits.bytes(id.value()),
                question,
                round);
        return coders;
    }

    /** The oldest answers that have not been coded. */
    List<UUID> uncoded(ConsultationId id, String question, int limit) {
        return jdbc.query(
                """
                SELECT answer.response_id FROM consultation_answer answer
                JOIN consultation_response response ON response.id = answer.response_id
                LEFT JOIN consultation_coding coding ON coding.response_id = answer.response_id
                  AND coding.question_key = answer.question_key AND coding.coding_round = 1
                WHERE answer.consultation_id = ? AND answer.question_key = ? AND answer.body <> ''
                  AND coding.response_id IS NULL
                ORDER BY response.received_at, response.id LIMIT ?""", (row, number) -> AnswerBits.uuid(row.getBytes(1)), AnswerBits.bytes(id.value()), question, limit);
    }

    Optional<ToCode> answer(ConsultationId id, String question, int round, UUID response) {
        return jdbc
                .query(
                        """
                        SELECT response.reference, answer.body FROM consultation_answer answer
                        JOIN consultation_response response ON response.id = answer.response_id
                        WHERE answer.consultation_id = ? AND answer.question_key = ? AND answer.response_id = ?
                          AND answer.body <> ''""",
                        (row, number) -> new ToCode(
                                response, row.getString(1), row.getString(2), codes(response, question, round)),
                        AnswerBits.bytes(id.value()),
                        question,
                        AnswerBits.bytes(response))
                .stream()
                .findFirst();
    }

    boolean coded(UUID response, String question, int round) {
        return count(
                        "SELECT COUNT(*) FROM consultation_coding"
                                + " WHERE response_id = ? AND question_key = ? AND coding_round = ?",
                        AnswerBits.bytes(response),
                        question,
                        round)
                > 0;
    }

    Set<UUID> codes(UUID response, String question, int round) {
        return new HashSet<>(jdbc.query(
                "SELECT code_id FROM consultation_coding_code"
                        + " WHERE response_id = ? AND question_key = ? AND coding_round = ?",
                (row, number) -> AnswerBits.uuid(row.getBytes(1)),
                AnswerBits.bytes(response),
                question,
                round));
    }

    /** The codes of every coded answer, for comparing the rounds. */
    Map<UUID, Set<UUID>> all(ConsultationId id, String question, int round) {
        var all = new HashMap<UUID, Set<UUID>>();
        coders(id, question, round).keySet().forEach(response -> all.put(response, new HashSet<>()));
        jdbc.query(
                """
                SELECT given.response_id, given.code_id FROM consultation_coding_code given
                JOIN consultation_coding coding ON coding.response_id = given.response_id
                  AND coding.question_key = given.question_key AND coding.coding_round = given.coding_round
                WHERE coding.consultation_id = ? AND coding.question_key = ? AND coding.coding_round = ?""",
                row -> {
                    all.computeIfAbsent(AnswerBits.uuid(row.getBytes(1)), response -> new HashSet<>())
                            .add(AnswerBits.uuid(row.getBytes(2)));
                },
                AnswerBits.bytes(id.value()),
                question,
                round);
        return all;
    }

    void put(ConsultationId id, String question, int round, UUID response, Set<UUID> codes, UUID person, Instant at) {
        clear(response, question, round);
        jdbc.update(
                "INSERT INTO consultation_coding"
                        + " (response_id, question_key, coding_round, consultation_id, person_id, coded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                AnswerBits.bytes(response),
                question,
                round,
                AnswerBits.bytes(id.value()),
                AnswerBits.bytes(person),
                LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        jdbc.batchUpdate(
                "INSERT INTO consultation_coding_code (response_id, question_key, coding_round, code_id)"
                        + " VALUES (?, ?, ?, ?)",
                codes.stream()
                        .map(code -> new Object[] {AnswerBits.bytes(response), question, round, AnswerBits.bytes(code)})
                        .toList());
    }

    void clear(UUID response, String question, int round) {
        for (var table : List.of("consultation_coding_code", "consultation_coding")) {
            jdbc.update(
                    "DELETE FROM " + table + " WHERE response_id = ? AND question_key = ? AND coding_round = ?",
                    AnswerBits.bytes(response),
                    question,
                    round);
        }
    }

    void remember(
            ConsultationId id,
            String question,
            int round,
            UUID person,
            UUID step,
            UUID response,
            @Nullable String before) {
        jdbc.update(
                "INSERT INTO consultation_coding_step"
                        + " (id, consultation_id, question_key, coding_round, person_id, response_id, codes_before)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                AnswerBits.bytes(step),
                AnswerBits.bytes(id.value()),
                question,
                round,
                AnswerBits.bytes(person),
                AnswerBits.bytes(response),
                before);
    }

    Optional<Step> lastStep(ConsultationId id, String question, int round, UUID person) {
        return jdbc
                .query(
                        "SELECT id, response_id, codes_before FROM consultation_coding_step"
                                + " WHERE consultation_id = ? AND question_key = ? AND coding_round = ? AND person_id = ?"
                                + " ORDER BY id DESC LIMIT 1",
                        (row, number) -> new Step(
                                AnswerBits.uuid(row.getBytes(1)), AnswerBits.uuid(row.getBytes(2)), row.getString(3)),
                        AnswerBits.bytes(id.value()),
                        question,
                        round,
                        AnswerBits.bytes(person))
                .stream()
                .findFirst();
    }

    void forget(Step step) {
        jdbc.update("DELETE FROM consultation_coding_step WHERE id = ?", (Object) AnswerBits.bytes(step.id()));
    }

    Map<UUID, Long> counts(ConsultationId id, String question) {
        var counts = new HashMap<UUID, Long>();
        all(id, question, 1).values().forEach(codes -> codes.forEach(code -> counts.merge(code, 1L, Long::sum)));
        return counts;
    }

    /** Every answer with the one code has the other from now on; answers how many. */
    int replace(UUID from, UUID into) {
        jdbc.update("""
                INSERT INTO consultation_coding_code (response_id, question_key, coding_round, code_id)
                SELECT given.response_id, given.question_key, given.coding_round, ?
                FROM consultation_coding_code given
                LEFT JOIN consultation_coding_code other ON other.response_id = given.response_id
                  AND other.question_key = given.question_key AND other.coding_round = given.coding_round
                  AND other.code_id = ?
                WHERE given.code_id = ? AND other.code_id IS NULL""", AnswerBits.bytes(into), AnswerBits.bytes(into), AnswerBits.bytes(from));
        jdbc.update("""
                INSERT INTO consultation_theme_code (theme_id, code_id)
                SELECT link.theme_id, ? FROM consultation_theme_code link
                LEFT JOIN consultation_theme_code other ON other.theme_id = link.theme_id AND other.code_id = ?
                WHERE link.code_id = ? AND other.code_id IS NULL""", AnswerBits.bytes(into), AnswerBits.bytes(into), AnswerBits.bytes(from));
        jdbc.update("DELETE FROM consultation_theme_code WHERE code_id = ?", (Object) AnswerBits.bytes(from));
        return jdbc.update("DELETE FROM consultation_coding_code WHERE code_id = ?", (Object) AnswerBits.bytes(from));
    }

    /** Answers with the code have to be coded again; their other codes are kept for that. Answers how many. */
    int reopen(UUID code) {
        var reopened = jdbc.update("""
                DELETE FROM consultation_coding WHERE EXISTS (
                  SELECT 1 FROM consultation_coding_code given WHERE given.response_id = consultation_coding.response_id
                  AND given.question_key = consultation_coding.question_key
                  AND given.coding_round = consultation_coding.coding_round AND given.code_id = ?)""", (Object) AnswerBits.bytes(code));
        jdbc.update("DELETE FROM consultation_coding_code WHERE code_id = ?", (Object) AnswerBits.bytes(code));
        return reopened;
    }

    private long count(String sql, Object... values) {
        var count = jdbc.queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }
}
