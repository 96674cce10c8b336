package org.commonweal.consultation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts of answers about equality as they are told while answers come in. They move on by a batch at a time, and stay
 * one batch behind: between any two numbers that are ever told, the last ones included, lie the answers of at least
 * {@link SmallNumbers#THRESHOLD} people.
 *
 * @see "docs/decisions/0014"
 */
@Component
class EqualityBatches {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final Tallies tallies;
    private final JdbcTemplate jdbc;

    EqualityBatches(Tallies tallies, JdbcTemplate jdbc) {
        this.tallies = tallies;
        this.jdbc = jdbc;
    }

    /** @param shown what is told; @param waiting what will be told once another batch is full */
    private record Batch(Map<String, Long> shown, Map<String, Long> waiting) {}

    /** What may be told now: by question, then by answer. */
    Map<String, Map<String, Long>> counts(Consultation consultation) {
        if (!consultation.state().takesEntries()) {
            return tallies.equality(consultation.id());
        }
        var told = new HashMap<String, Map<String, Long>>();
        batches(consultation.id().value()).forEach((question, batch) -> told.put(question, batch.shown()));
        return told;
    }

    /** Moves each question on whose next batch is full. */
    @Transactional
    public void advance(ConsultationId consultation) {
        var before = batches(consultation.value());
        tallies.equality(consultation).forEach((question, now) -> {
            var batch = before.getOrDefault(question, new Batch(Map.of(), Map.of()));
            if (sum(now) - sum(batch.waiting()) >= SmallNumbers.THRESHOLD) {
                write(consultation.value(), question, batch.waiting(), now);
            }
        });
    }

    private Map<String, Batch> batches(UUID consultation) {
        var batches = new HashMap<String, Batch>();
        jdbc.query(
                "SELECT question_key, told, waiting FROM consultation_group_batch WHERE consultation_id = ?",
                row -> {
                    batches.put(
                            row.getString(1),
                            new Batch(
                                    JSON.readValue(row.getString(2), COUNTS),
                                    JSON.readValue(row.getString(3), COUNTS)));
                },
                (Object) AnswerRows.bytes(consultation));
        return batches;
    }

    private void write(UUID consultation, String question, Map<String, Long> told, Map<String, Long> waiting) {
        var id = AnswerRows.bytes(consultation);
        jdbc.update(
                "DELETE FROM consultation_group_batch WHERE consultation_id = ? AND question_key = ?", id, question);
        jdbc.update(
                "INSERT INTO consultation_group_batch (consultation_id, question_key, told, waiting) VALUES (?, ?, ?, ?)",
                id,
                question,
                JSON.writeValueAsString(told),
                JSON.writeValueAsString(waiting));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
