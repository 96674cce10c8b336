package org.commonweal.consultation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Sending;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** One change past the program at a time: each is seen, and what was changed is named. */
@PortalTest
class TamperedFileTest {

    private static final FileCheck GOOD = new FileCheck(List.of(), List.of());

    @Value("${commonweal.data}")
    Path data;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    ConsultationFiles files;

    @Autowired
    JdbcTemplate jdbc;

    /** Who may change what the portal itself may not. */
    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final String content = "A plan of " + UUID.randomUUID();

    Space space;
    ConsultationId id;
    UUID file;

    @BeforeEach
    void make() {
        space = fixtures.space();
        var pages = new ArrayList<>(ConsultationFixtures.form().pages());
        pages.add(FormPage.of(
                "five",
                Question.of("plan", QuestionType.FILE, "Have you a plan?")
                        .about(FileRules.endings(".txt"))
                        .between(0, 1)));
        id = fixtures.open(space, "Pools", new Questionnaire(pages));
        var slug = fixtures.slug(space, id);
        var code = answering.start(slug, false);
        answering.save(slug, code, "one", 0, new Fields(Map.of("uses", List.of("no"))));
        answering.save(slug, code, "three", 0, new Fields(Map.of("body", List.of("individual"))));
        answering.save(slug, code, "four", 0, new Fields(Map.of()));
        var plan = answering.attach(
                slug, code, "plan", "plan.txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        answering.save(slug, code, "five", 0, new Fields(Map.of("plan", List.of(plan))));
        assertThat(answering.send(slug, code)).isInstanceOf(Sending.Received.class);
        fixtures.close(space, id);
        fixtures.report(space, id);
        file = world.as(space.officer(), () -> files.make(id));
        assertThat(check()).isEqualTo(GOOD);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void aRowOfTheRecordIsNamed() {
        var record = new JdbcTemplate(owner);
        var rows = jdbc.queryForList(
                "SELECT seq FROM audit_event WHERE subject_id = ? AND action_code NOT LIKE 'consultation.file%'",
                Long.class, (Object) bytes());
        assertThat(rows).hasSizeGreaterThan(3);
        for (var row : rows) {
            var before = record.queryForObject("SELECT action_code FROM audit_event WHERE seq = ?", String.class, row);
            record.update("UPDATE audit_event SET action_code = 'consultation.other' WHERE seq = ?", row);
            assertThat(check().changed()).as(before).containsExactly("record of what was done");
            record.update("UPDATE audit_event SET action_code = ? WHERE seq = ?", before, row);
        }
        assertThat(check()).isEqualTo(GOOD);
    }

    @Test
    void whatTheRecordSaysOfTheFileCannotBeChangedEither() {
        var record = new JdbcTemplate(owner);
        var made = jdbc.queryForObject(
                "SELECT seq FROM audit_event WHERE subject_id = ? AND action_code = 'consultation.fileMade'",
                Long.class,
                (Object) bytes());
        record.update(
                "UPDATE audit_event SET details = REPLACE(details, '\"manifest\":\"', '\"manifest\":\"0') WHERE seq = ?",
                made);

        assertThat(check().changed()).startsWith("the manifest", "manifest.txt in the packed file");
    }

    @Test
    void eachLineOfTheManifestIsNamed() {
        var manifest = jdbc.queryForObject(
                "SELECT manifest FROM consultation_file WHERE id = ?", String.class, (Object) ReadReceipts.bytes(file));
        var lines = manifest.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var changed = new ArrayList<>(lines);
            changed.set(
                    at,
                    (lines.get(at).startsWith("0") ? "1" : "0") + lines.get(at).substring(1));
            keep("manifest", String.join("\n", changed) + "\n");
            assertThat(check().changed())
                    .contains("the manifest", "line %d of the manifest".formatted(at + 1))
                    .filteredOn(name -> name.startsWith("line "))
                    .hasSize(1);
            changed.set(at, "short");
            keep("manifest", String.join("\n", changed) + "\n");
            assertThat(check().changed()).contains("the manifest", "line %d of the manifest".formatted(at + 1));
        }
        keep("manifest", manifest);
        assertThat(check()).isEqualTo(GOOD);
    }

    @Test
    void aByteOfThePackedFileIsSeenWhereverItIs() {
        var packed = jdbc.queryForObject(
                "SELECT packed FROM consultation_file WHERE id = ?", byte[].class, (Object) ReadReceipts.bytes(file));
        var random = new Random(20261123);
        var named = new HashMap<String, Integer>();
        for (int i = 0; i < 60; i++) {
            var other = packed.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            keep("packed", other);
            var changed = check().changed();
            assertThat(changed).isNotEmpty().allMatch(name -> name.endsWith("packed file"));
            changed.forEach(name -> named.merge(name, 1, Integer::sum));
        }
        assertThat(named).as("most of it is the PDF").containsKey("consultation-file.pdf in the packed file");
        keep("packed", packed);
        assertThat(check()).isEqualTo(GOOD);
    }

    @Test
    void aByteOfAFileThatSomebodySentIsSeen() throws IOException {
        var stored = stored();
        var other = content.getBytes(StandardCharsets.UTF_8);
        other[3] ^= 1;
        stored.toFile().setWritable(true);
        Files.write(stored, other);
        assertThat(check().changed()).containsExactly("files that came with responses");

        Files.delete(stored);
        assertThat(check().changed()).containsExactly("files that came with responses");

        Files.write(stored, content.getBytes(StandardCharsets.UTF_8));
        assertThat(check()).isEqualTo(GOOD);
    }

    private Path stored() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(this::holdsThePlan)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private boolean holdsThePlan(Path path) {
        try {
            return Files.size(path) == content.length()
                    && Files.readString(path).equals(content);
        } catch (IOException e) {
            return false;
        }
    }

    private void keep(String column, Object value) {
        jdbc.update("UPDATE consultation_file SET " + column + " = ? WHERE id = ?", value, ReadReceipts.bytes(file));
    }

    private FileCheck check() {
        return world.as(space.officer(), () -> files.check(id, file));
    }

    private byte[] bytes() {
        return ReadReceipts.bytes(id.value());
    }
}
