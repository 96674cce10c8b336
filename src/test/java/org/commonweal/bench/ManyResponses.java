package org.commonweal.bench;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.analysis.CrossTab;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.springframework.jdbc.core.JdbcTemplate;

/** A consultation with as many responses as are wanted, each to 20 closed questions, the same ones every time. */
final class ManyResponses {

    private static final int QUESTIONS = 20;
    private static final int ANSWERS = 6;
    private static final int PART = 500;
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 2, 9, 0);

    private final JdbcTemplate jdbc;
    private final String name;
    private final int responses;
    private final UUID consultation;
    private final Random random;
    private final List<int[]> given = new ArrayList<>();

    ManyResponses(JdbcTemplate jdbc, ConsultationId consultation, String name, int responses) {
        this.jdbc = jdbc;
        this.name = name;
        this.responses = responses;
        random = new Random(responses);
        this.consultation = consultation.value();
    }

    static String key(int question) {
        return "q" + (question + 1);
    }

    ConsultationId id() {
        return new ConsultationId(consultation);
    }

    void fill() {
        for (int from = 0; from < responses; from += PART) {
            add(Math.min(PART, responses - from));
        }
    }

    void addOne() {
        add(1);
    }

    /** A fast table is worth nothing if it is wrong. */
    void requireEqual(CrossTab table, int rows, int columns) {
        var counts = new long[ANSWERS][ANSWERS];
        given.stream()
                .filter(one -> one[rows] >= 0 && one[columns] >= 0)
                .forEach(one -> counts[one[rows]][one[columns]]++);
        for (int row = 0; row < ANSWERS; row++) {
            for (int column = 0; column < ANSWERS; column++) {
                if (table.lines().get(row).cells().get(column).number() != counts[row][column]) {
                    throw new IllegalStateException("Row %d, column %d of %s".formatted(row, column, table));
                }
            }
        }
    }

    static Questionnaire form() {
        var choices = IntStream.range(0, ANSWERS)
                .mapToObj(answer -> Choice.of("c" + answer, "Answer " + answer))
                .toList();
        var pages = IntStream.range(0, QUESTIONS)
                .mapToObj(question -> FormPage.of(
                        "p" + question,
                        Question.of(key(question), QuestionType.SINGLE, "Question " + question)
                                .offering(choices)))
                .toList();
        return new Questionnaire(pages);
    }

    private void add(int count) {
        var rows = new ArrayList<Object[]>();
        var answers = new ArrayList<Object[]>();
        for (int i = 0; i < count; i++) {
            int number = given.size();
            var id = bytes(new UUID(((long) number << 16) | 0x7000, random.nextLong()));
            var at = START.plusSeconds(number);
            rows.add(new Object[] {id, bytes(consultation), id, name + number, at, LocalDate.of(2026, 11, 2)});
            var one = new int[QUESTIONS];
            for (int question = 0; question < QUESTIONS; question++) {
                one[question] =
                        random.nextInt(10) == 0 ? -1 : Math.min(ANSWERS - 1, random.nextInt(ANSWERS + question % 3));
                if (one[question] >= 0) {
                    answers.add(new Object[] {id, question, bytes(consultation), key(question), "c" + one[question]});
                }
            }
            given.add(one);
        }
        jdbc.batchUpdate(
                "INSERT INTO consultation_response (id, version, consultation_id, submission_id, reference, form_number,"
                        + " channel, organisation, received_at, received_on, suspicion)"
                        + " VALUES (?, 0, ?, ?, ?, 1, 'ONLINE', '', ?, ?, '')",
                rows);
        jdbc.batchUpdate(
                "INSERT INTO consultation_answer (response_id, seq, consultation_id, question_key, item, code, body)"
                        + " VALUES (?, ?, ?, ?, '', ?, '')",
                answers);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
