package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.attachment.Attachment;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A file that arrives while the answers are sent belongs to them, or is not there at all. */
@PortalTest
class SentFilesTest {

    private static final int ROUNDS = 25;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    ResponseQueries responses;

    @Autowired
    JdbcTemplate jdbc;

    private Space space;
    private ConsultationId id;
    private String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        var plan = Question.of("plan", QuestionType.FILE, "Have you a plan?")
                .about(FileRules.endings(".txt"))
                .between(0, 1);
        id = fixtures.open(
                space,
                "Pools",
                new Questionnaire(List.of(
                        FormPage.of("one", plan),
                        FormPage.of("two", Question.of("why", QuestionType.SHORT_TEXT, "Why?")))));
        slug = fixtures.slug(space, id);
    }

    @Test
    void aFileThatArrivesAfterSendingIsRefusedAndNothingOfItStays() throws Exception {
        var code = answering.start(slug, false);
        answering.save(slug, code, "two", 0, new Fields(Map.of("why", List.of("Because"))));
        var begun = new CountDownLatch(1);
        var sent = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(1)) {
            var upload = threads.submit(
                    () -> answering.attach(slug, code, "plan", "late.txt", new Waiting("late words", begun, sent)));
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            var reference = ((Sending.Received) answering.send(slug, code)).reference();
            sent.countDown();

            assertThatThrownBy(upload::get)
                    .cause()
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("had been sent before this file arrived");
            assertThat(filesOf(reference)).isEmpty();
            assertThat(attachments()).isZero();
            assertThat(stored("late.txt")).isZero();
        }
    }

    @Test
    void whicheverComesFirstTheResponseAndItsFilesAgree() throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var name = "round%d.txt".formatted(round);
                var code = answering.start(slug, false);
                var attached = threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return attachAndSave(code, name);
                });
                var sent = threads.submit((Callable<Sending>) () -> {
                    start.await(1, TimeUnit.MINUTES);
                    return answering.send(slug, code);
                });
                boolean said = attached.get(1, TimeUnit.MINUTES);
                var reference = ((Sending.Received) sent.get(1, TimeUnit.MINUTES)).reference();

                var files = filesOf(reference);
                var answered = world.as(space.officer(), () -> responses.get(id, reference))
                        .answers()
                        .of("plan");
                assertThat(files).as("round %d", round).hasSize(answered.size());
                assertThat(files).allSatisfy(file -> assertThat(file.name()).isEqualTo(name));
                assertThat(stored(name)).as("round %d, said %s", round, said).isEqualTo(files.size());
            }
        }
        assertThat(attachments()).isEqualTo(answeredFiles());
    }

    /** As the page does: the file, and then the page with it. */
    private boolean attachAndSave(ResumeCode code, String name) {
        try {
            var content = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
            var file = answering.attach(slug, code, "plan", name, content);
            return answering.save(slug, code, "one", 0, new Fields(Map.of("plan", List.of(file))))
                    instanceof Saving.Saved;
        } catch (RuleViolation | NotFound late) {
            return false;
        }
    }

    private List<Attachment> filesOf(String reference) {
        return world.as(space.officer(), () -> responses.files(id, reference));
    }

    private long attachments() {
        return count("SELECT COUNT(*) FROM consultation_attachment WHERE consultation_id = ?", bytes());
    }

    private long answeredFiles() {
        return count(
                "SELECT COUNT(*) FROM consultation_answer WHERE consultation_id = ? AND question_key = 'plan'",
                bytes());
    }

    private long stored(String name) {
        return count("SELECT COUNT(*) FROM stored_file WHERE name = ?", name);
    }

    private long count(String sql, Object value) {
        var found = jdbc.queryForObject(sql, Long.class, value);
        return found == null ? 0 : found;
    }

    private byte[] bytes() {
        return AnswerRows.bytes(id.value());
    }

    /** Gives its last byte once something else has happened. */
    private static final class Waiting extends InputStream {

        private final InputStream content;
        private final CountDownLatch begun;
        private final CountDownLatch goOn;

        Waiting(String content, CountDownLatch begun, CountDownLatch goOn) {
            this.content = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            this.begun = begun;
            this.goOn = goOn;
        }

        @Override
        public int read() throws IOException {
            if (content.available() == 1) {
                begun.countDown();
                try {
                    if (!goOn.await(1, TimeUnit.MINUTES)) {
                        throw new IOException("Nothing happened");
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException(e);
                }
            }
            return content.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int one = read();
            if (one < 0) {
                return -1;
            }
            into[offset] = (byte) one;
            return 1;
        }
    }
}
