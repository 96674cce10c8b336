package org.commonweal.consultation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The answers of responses, a row for each part: written once with their response, never changed. Answers about
 * protected characteristics lie in a table of their own under a random id, and nothing leads from there to a response.
 */
@Component
class AnswerRows {

    private static final String INSERT = """
            INSERT INTO consultation_answer (response_id, seq, consultation_id, question_key, item, code, amount, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_EQUALITY = """
            INSERT INTO consultation_equality (id, consultation_id, question_key, code) VALUES (?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    AnswerRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID response, ConsultationId consultation, Questionnaire form, Answers answers) {
        write(Map.of(response, answers), consultation, form);
    }

    /** The answers of many responses at once. */
    void write(Map<UUID, Answers> given, ConsultationId consultation, Questionnaire form) {
        var rows = new ArrayList<Object[]>();
        var apart = new ArrayList<Object[]>();
        given.forEach((response, answers) -> collect(response, consultation, form, answers, rows, apart));
        // In the order of their random ids, the rows kept apart say nothing of the order in which people answered.
        apart.sort(Comparator.comparing(row -> new BigInteger((byte[]) row[0])));
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows);
        }
        if (!apart.isEmpty()) {
            jdbc.batchUpdate(INSERT_EQUALITY, apart);
        }
    }

    private static void collect(
            UUID response,
            ConsultationId consultation,
            Questionnaire form,
            Answers answers,
            List<Object[]> rows,
            List<Object[]> apart) {
        int before = rows.size();
        form.questions()
                .forEach(question -> answers.of(question.key()).forEach(part -> {
                    if (question.type() == QuestionType.EQUALITY) {
                        apart.add(new Object[] {
                            bytes(UUID.randomUUID()), bytes(consultation.value()), question.key(), part.code()
                        });
                    } else {
                        rows.add(new Object[] {
                            bytes(response),
                            rows.size() - before,
                            bytes(consultation.value()),
                            question.key(),
                            part.item(),
                            part.code(),
                            part.number(),
                            part.text()
                        });
                    }
                }));
    }

    /** Takes them away for good; how many there were. */
    int remove(UUID response) {
        return jdbc.update("DELETE FROM consultation_answer WHERE response_id = ?", (Object) bytes(response));
    }

    Answers of(UUID response) {
        var found = new LinkedHashMap<String, List<Part>>();
        jdbc.query(
                "SELECT question_key, item, code, amount, body FROM consultation_answer WHERE response_id = ? ORDER BY seq",
                row -> {
                    found.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                            .add(new Part(
                                    row.getString(2), row.getString(3), plain(row.getBigDecimal(4)), row.getString(5)));
                },
                (Object) bytes(response));
        return new Answers(found);
    }

    /** The answers of many responses, for lists and exports. */
    Map<UUID, Answers> of(List<UUID> responses) {
        var found = new HashMap<UUID, Map<String, List<Part>>>();
        if (!responses.isEmpty()) {
            var marks = String.join(", ", responses.stream().map(id -> "?").toList());
            jdbc.query(
                    "SELECT response_id, question_key, item, code, amount, body FROM consultation_answer WHERE response_id IN ("
                            + marks + ") ORDER BY response_id, seq",
                    row -> {
                        found.computeIfAbsent(uuid(row.getBytes(1)), id -> new LinkedHashMap<>())
                                .computeIfAbsent(row.getString(2), key -> new ArrayList<>())
                                .add(new Part(
                                        row.getString(3),
                                        row.getString(4),
                                        plain(row.getBigDecimal(5)),
                                        row.getString(6)));
                    },
                    responses.stream().map(AnswerRows::bytes).toArray());
        }
        var answers = new HashMap<UUID, Answers>();
        found.forEach((id, parts) -> answers.put(id, new Answers(parts)));
        return answers;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
