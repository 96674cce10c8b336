package org.commonweal.consultation.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.ResumeCode;
import org.commonweal.consultation.Sending;
import org.commonweal.consultation.analysis.Exclusions;
import org.commonweal.consultation.form.Fields;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class PrivacyTest {

    private final String canary = "Zanzibar canary of Elsie " + org.commonweal.kernel.Ids.secret();

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    Receipts receipts;

    @Autowired
    ResponseQueries responses;

    @Autowired
    PublicConsultations open;

    @Autowired
    ErasureService erasures;

    @Autowired
    ObjectionService objections;

    @Autowired
    SubjectAccess access;

    @Autowired
    Exclusions exclusions;

    @Autowired
    RetentionService retention;

    @Autowired
    RetentionCommand retentionCommand;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    private record Sent(ResumeCode code, String reference) {}

    private Sent send(String words) {
        var code = answering.start(slug, false);
        answering.save(slug, code, "one", 0, fields(Map.of("uses", "no")));
        answering.save(slug, code, "three", 0, fields(Map.of("change", words, "body", "individual")));
        answering.save(slug, code, "four", 0, fields(Map.of("age", "under25")));
        return new Sent(code, ((Sending.Received) answering.send(slug, code)).reference());
    }

    private static Fields fields(Map<String, String> typed) {
        var all = new HashMap<String, List<String>>();
        typed.forEach((name, text) -> all.put(name, List.of(text)));
        return new Fields(all);
    }

    @Test
    void leavesNothingInAnyTableOfWhatWasErased() {
        var sent = send(canary);
        var other = send("Something else");
        world.as(space.officer(), () -> exclusions.exclude(id, sent.reference(), "Sent by " + canary));
        assertThat(tablesWith(canary)).isNotEmpty();
        assertThat(tablesWith(sent.reference())).isNotEmpty();

        var certificate = world.as(
                space.officer(), () -> erasures.erase(id, sent.reference().toLowerCase()));

        assertThat(tablesWith(canary)).isEmpty();
        assertThat(tablesWith(sent.reference())).isEmpty();
        assertThat(receipts.find(slug, sent.code())).isEmpty();
        assertThat(answering.find(slug, sent.code())).isEmpty();
        assertThat(certificate.number()).startsWith("E-");
        assertThat(String.join(" ", certificate.removed()))
                .contains("1 response", "parts of answers", "the draft")
                .doesNotContain(sent.reference());
        assertThat(world.as(space.officer(), () -> erasures.certificates(id))).hasSize(1);
        assertThat(world.as(space.officer(), () -> responses.totals(id)).all())
                .as("the other stays")
                .isEqualTo(1);
        assertThat(receipts.find(slug, other.code())).isPresent();
    }

    @Test
    void isDoneByWhoHoldsTheCodeAndByStaffWhoRunItOnly() {
        var sent = send(canary);

        assertThatThrownBy(() -> world.as(space.partner(), () -> erasures.erase(id, sent.reference())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(space.officer(), () -> erasures.erase(id, "R-AAAAA-AAAAA")))
                .isInstanceOf(NotFound.class);
        assertThat(erasures.erase(slug, answering.start(slug, false)))
                .as("nothing sent")
                .isEmpty();
        assertThat(erasures.erase(slug, sent.code()).orElseThrow().askedBy()).isEqualTo("respondent");
        assertThat(erasures.erase(slug, sent.code())).as("a second time").isEmpty();
        assertThat(tablesWith(canary)).isEmpty();
    }

    @Test
    void makesPublishedNumbersADatedEdition() {
        var sent = send(canary);
        fixtures.close(space, id);
        fixtures.report(space, id);

        var certificate = world.as(space.officer(), () -> erasures.erase(id, sent.reference()));

        assertThat(certificate.edition()).isEqualTo(2);
        assertThat(open.find(slug).orElseThrow().changes().getFirst().note()).contains("edition 2 since today");
    }

    @Test
    void packsEverythingHeldForWhoAsks() throws IOException {
        var sent = send(canary);

        var files = world.as(space.officer(), () -> unzip(sent.reference()));

        assertThat(files).containsOnlyKeys("what-we-hold.html", "what-we-hold.pdf", "what-we-hold.json");
        assertThat(files.get("what-we-hold.html")).contains(canary, sent.reference(), "What should never change?");
        assertThat(files.get("what-we-hold.json")).contains(canary).doesNotContain("under25");
        assertThat(files.get("what-we-hold.pdf")).startsWith("%PDF");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_event WHERE action_code = 'consultation.accessPackMade' AND subject_id = ?",
                        Long.class,
                        (Object) bytes()))
                .as("in the record")
                .isOne();
        assertThatThrownBy(() -> world.as(space.partner(), () -> unzip(sent.reference())))
                .isInstanceOf(AccessRefused.class);
    }

    private Map<String, String> unzip(String reference) {
        var out = new ByteArrayOutputStream();
        var files = new HashMap<String, String>();
        try {
            access.write(id, reference, out);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void remembersWhoObjectedUntilTheyAreErased() {
        var sent = send(canary);
        world.as(space.officer(), () -> {
            assertThat(objections.object(id, sent.reference()))
                    .as("nothing was published")
                    .isFalse();
            objections.object(id, sent.reference());
        });
        assertThat(world.as(space.officer(), () -> objections.count(id))).isEqualTo(1);
        var response = world.as(
                space.officer(),
                () -> responses.findRows(id, PageRequest.of(0, 1)).getFirst().id());
        assertThat(world.as(space.officer(), () -> objections.objected(id, response)))
                .isTrue();

        world.as(space.officer(), () -> erasures.erase(id, sent.reference()));

        assertThat(world.as(space.officer(), () -> objections.count(id))).isZero();
    }

    @Test
    void letsEachKindOfDataGoWhenItsTimeHasComeAndNotBefore() {
        send(canary);
        answering.start(slug, false);
        TestClock.move(Duration.ofDays(84 + 16));
        assertThat(due(DataClass.DRAFTS)).isGreaterThanOrEqualTo(2);
        assertThat(count("consultation_draft")).as("only looked at").isEqualTo(2);
        execute();
        assertThat(count("consultation_draft")).isZero();
        assertThat(tablesWith(canary)).containsExactly("CONSULTATION_ANSWER");

        TestClock.move(Duration.ofDays(84 + 366 * 2));
        execute();
        assertThat(count("consultation_equality")).isZero();
        assertThat(tablesWith(canary)).isNotEmpty();

        long parts = count("consultation_answer");
        TestClock.move(Duration.ofDays(84 + 366 * 6));
        assertThat(due(DataClass.WORDS)).isGreaterThanOrEqualTo(1);
        execute();
        assertThat(tablesWith(canary)).isEmpty();
        assertThat(count("consultation_answer")).as("what is counted").isEqualTo(parts);
        assertThat(world.as(space.officer(), retention::history).getFirst().executed())
                .isTrue();
    }

    @Test
    void theLaunchersCommandSaysWhatIsDueAndDeletesItWhenTold() {
        answering.start(slug, false);
        TestClock.move(Duration.ofDays(84 + 16));

        assertThat(command(List.of()))
                .contains("Answers begun or sent, as they were typed, kept for 14 days after the closing day: ")
                .contains("Nothing was deleted.");
        assertThat(count("consultation_draft")).isOne();
        assertThat(command(List.of("now"))).contains("Say nothing more");
        assertThat(count("consultation_draft")).isOne();

        assertThat(command(List.of("execute"))).contains(" gone.", "Done.");
        assertThat(count("consultation_draft")).isZero();
    }

    private String command(List<String> arguments) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        retentionCommand.run(arguments, out);
        out.flush();
        return text.toString();
    }

    private void execute() {
        actors.asSystem("Retention", retention::execute);
    }

    /** Of all consultations, those of other tests among them. */
    private long due(DataClass kind) {
        return world.as(space.officer(), retention::look).lines().stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private long count(String table) {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE consultation_id = ?", Long.class, (Object) bytes());
        return count == null ? 0 : count;
    }

    private byte[] bytes() {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    /** Every table with the words anywhere in a column of text. */
    private List<String> tablesWith(String words) {
        var found = new ArrayList<String>();
        var columns = jdbc.queryForList("""
                SELECT table_name AS t, column_name AS c FROM information_schema.columns
                WHERE table_schema IN ('PUBLIC', DATABASE()) AND LOWER(data_type) IN ('character varying',
                'character large object', 'varchar', 'text', 'longtext', 'mediumtext', 'char', 'json')""");
        for (var column : columns) {
            var table = String.valueOf(column.get("t"));
            var hits = jdbc.queryForObject(
                    "SELECT COUNT(*) FROM " + table + " WHERE " + column.get("c") + " LIKE ?",
                    Long.class,
                    "%" + words + "%");
            if (hits != null && hits > 0) {
                found.add(table.toUpperCase());
            }
        }
        return found;
    }
}
