package org.commonweal.consultation.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.privacy.DataClass;
import org.commonweal.consultation.privacy.RetentionReport;
import org.commonweal.consultation.privacy.RetentionService;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What staff uploaded and left there goes with the retention run; what is used stays. */
@PortalTest
class UnusedUploadsTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    StaffUploads uploads;

    @Autowired
    ResponseImports imports;

    @Autowired
    StaffEntries entries;

    @Autowired
    RetentionService retention;

    @Autowired
    FileService files;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcTemplate jdbc;

    private Space space;
    private ConsultationId id;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void anImportThatWasTriedOutAndLeftGoesTheDayAfter() {
        var canary = "Canary " + Ids.secret();
        var file = upload("answers.csv", "Reference,uses,change\n1,yes," + canary + "\n");
        world.as(
                space.officer(),
                () -> imports.tryOut(id, file, imports.inspect(id, file, "").plan()));
        assertThat(texts(canary)).isOne();

        TestClock.move(Duration.ofHours(20));
        execute();
        assertThat(exists(file)).as("somebody may still be at it").isTrue();

        TestClock.move(Duration.ofHours(30));
        assertThat(line(look()).due()).isPositive();
        assertThat(exists(file)).as("only looked at").isTrue();
        var done = execute();

        assertThat(line(done).removed()).isPositive();
        assertThat(line(done).executed()).isTrue();
        assertThat(exists(file)).isFalse();
        assertThat(texts(canary)).isZero();
        assertThat(waiting()).isZero();
        assertThatThrownBy(() -> world.as(
                        space.officer(),
                        () -> imports.tryOut(
                                id, file, imports.inspect(id, file, "").plan())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aScanThatAResponseWasKeyedFromStaysAndOneThatWasNotGoes() {
        var used = upload("paper.txt", "As on paper " + Ids.secret());
        var left = upload("other.txt", "Never keyed " + Ids.secret());
        var reference = world.as(
                space.officer(),
                () -> entries.enter(
                        id,
                        new StaffEntry(
                                UUID.randomUUID(),
                                Channel.PAPER,
                                fixtures.details(id).brief().period().opensOn(),
                                used,
                                new Fields(Map.of("uses", List.of("yes"))))));

        TestClock.move(Duration.ofHours(30));
        execute();

        assertThat(exists(used)).isTrue();
        assertThat(exists(left)).isFalse();
        assertThat(world.as(space.officer(), () -> entries.scan(id, reference))).contains(used);
    }

    @Test
    void theBytesStayForAnotherFileThatHasTheSame() throws Exception {
        var content = "The same bytes " + Ids.secret();
        var left = upload("left.txt", content);
        var kept = files.receive(
                "kept.txt",
                null,
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                org.commonweal.files.ProgressListener.NONE);
        files.awaitChecked(kept, Duration.ofMinutes(1));

        TestClock.move(Duration.ofHours(30));
        execute();

        assertThat(exists(left)).isFalse();
        try (var in = files.open(kept)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(content);
        }
    }

    @Test
    void anImportThatWasReadInLeavesNothingToTakeAway() {
        var file = upload("answers.csv", "Reference,uses\n1,yes\n");
        world.as(
                space.officer(),
                () -> imports.commit(id, file, imports.inspect(id, file, "").plan()));
        assertThat(exists(file)).isFalse();

        TestClock.move(Duration.ofHours(30));
        execute();

        assertThat(waiting()).isZero();
    }

    @Test
    void onlyStaffWhoRunItUpload() {
        assertThatThrownBy(() -> world.as(space.partner(), () -> receive("x.txt", "x")))
                .isInstanceOf(AccessRefused.class);
    }

    private FileId upload(String name, String content) {
        return world.as(space.officer(), () -> receive(name, content));
    }

    private FileId receive(String name, String content) {
        try (var in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))) {
            return uploads.receive(id, name, null, in).id();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private RetentionReport execute() {
        return actors.asSystem("Retention", retention::execute);
    }

    private RetentionReport look() {
        return world.as(space.officer(), retention::look);
    }

    private static RetentionReport.Line line(RetentionReport report) {
        return report.lines().stream()
                .filter(line -> line.kind() == DataClass.UPLOADS)
                .findFirst()
                .orElseThrow();
    }

    private boolean exists(FileId file) {
        return !files.getAll(List.of(file)).isEmpty();
    }

    private long texts(String words) {
        var found = jdbc.queryForObject(
                "SELECT COUNT(*) FROM stored_file_text WHERE content LIKE ?", Long.class, "%" + words + "%");
        return found == null ? 0 : found;
    }

    private long waiting() {
        var found = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_upload WHERE consultation_id = ?", Long.class, (Object)
                        Intakes.bytes(id.value()));
        return found == null ? 0 : found;
    }
}
