package org.commonweal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** Changes the stored record behind the portal's back, as only the owner of the database can. */
class TamperedRecordTest {

    private static final int ROWS = 40;

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);
    private SingleConnectionDataSource database;
    private JdbcTemplate jdbc;
    private AuditEntries entries;
    private Seals seals;
    private HeadFile heads;
    private Sealer sealer;

    @BeforeEach
    void fillARecord() throws Exception {
        database = new SingleConnectionDataSource(
                "jdbc:h2:mem:" + Ids.secret() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                true);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
        jdbc = new JdbcTemplate(database);
        entries = new AuditEntries(jdbc);
        seals = new Seals(jdbc);
        heads = new HeadFile(folder.resolve("audit-head"));
        sealer = newSealer();
        append(ROWS);
        sealer.seal();
        database.setAutoCommit(false);
        database.getConnection().setAutoCommit(false);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void findsNothingWrongWithAnUntouchedRecord() {
        assertThat(verify()).isEqualTo(new Verification(ROWS, 0, 0, null));
    }

    @Test
    void findsEachOfAThousandTamperings() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            var edit = tamper();

            var found = verify();

            assertThat(found.firstBad()).as(edit.sql()).isNotNull();
            assertThat(found.firstBad().seq()).as(edit.sql()).isEqualTo(edit.firstBad());
            database.getConnection().rollback();
        }
        assertThat(verify().good()).isTrue();
    }

    @Test
    void namesTheAlteredRow() {
        jdbc.update("update audit_event set details = '{\"level\":\"READ\"}' where seq = 17");

        assertThat(verify().firstBad()).isEqualTo(new Verification.BadRow(17, "was altered after it was sealed"));
    }

    @Test
    void sealsRowsThatAppearAfterALaterNumberWasSealed() {
        jdbc.execute("alter table audit_event alter column seq restart with 100");
        append(1);
        sealer.seal();
        jdbc.execute("alter table audit_event alter column seq restart with 60");
        append(1);

        sealer.seal();

        assertThat(verify()).isEqualTo(new Verification(ROWS + 2, 0, 0, null));
    }

    @Test
    void countsRowsThatAreNotSealedYet() {
        append(3);

        assertThat(verify()).isEqualTo(new Verification(ROWS, 3, 0, null));
    }

    @Test
    void remembersThatTheEndWasCutOffAlthoughNewRowsWereSealedSince() {
        jdbc.update("delete from audit_seal where event_seq > 35");
        jdbc.update("delete from audit_event where seq > 35");
        append(2);
        sealer.seal();

        assertThat(verify().good()).isFalse();
        assertThat(verify().firstBad().problem()).contains("cut off");
    }

    @Test
    void keepsOneHeadADayOutsideTheDatabase() throws Exception {
        append(1);
        sealer.seal();
        append(1);
        sealer.seal();

        assertThat(Files.readAllLines(folder.resolve("audit-head"))).hasSize(1);
        assertThat(heads.heads().getFirst().hash())
                .isEqualTo(seals.last().orElseThrow().hash());
    }

    private record Edit(String sql, long firstBad) {}

    private Edit tamper() {
        int row = 1 + random.nextInt(ROWS - 1);
        var edit = edit(row);
        for (var statement : edit.sql().split(";")) {
            jdbc.update(statement);
        }
        return edit;
    }

    private Edit edit(int row) {
        var column = List.of(
                        "action_code = 'test.other'",
                        "details = '{}'",
                        "happened_at = '2020-01-01 00:00:00'",
                        "recorded_at = '2020-01-01 00:00:00'",
                        "actor_kind = 'SYSTEM'",
                        "actor_person = null",
                        "subject_type = 'other'",
                        "space_id = subject_id",
                        "id = actor_person")
                .get(random.nextInt(9));
        int other = row + 1;
        return switch (random.nextInt(5)) {
            case 0 -> new Edit("update audit_event set " + column + " where seq = " + row, row);
            case 1 -> new Edit("delete from audit_event where seq = " + row, row);
            case 2 ->
                new Edit(
                        "delete from audit_event where seq = " + row + ";delete from audit_seal where event_seq = "
                                + row,
                        other);
            case 3 ->
                new Edit(
                        "update audit_event set seq = -1 where seq = " + row + ";update audit_event set seq = " + row
                                + " where seq = " + other + ";update audit_event set seq = " + other
                                + " where seq = -1",
                        row);
            default ->
                new Edit(
                        "delete from audit_event where seq > " + row + ";delete from audit_seal where event_seq > "
                                + row,
                        row);
        };
    }

    private Verification verify() {
        return new ChainCheck(entries, seals, heads).run();
    }

    private Sealer newSealer() {
        return new Sealer(
                entries, seals, heads, new PortalClock(Clock.systemUTC()), TransactionOperations.withoutTransaction());
    }

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            var actor = Actor.person(new PersonId(Ids.timeOrdered()), null, "Not kept");
            entries.append(
                    new Happened(
                            new SubjectRef("test-item", Ids.timeOrdered()),
                            "test.changed",
                            actor,
                            Instant.now(),
                            null,
                            Map.of("number", "" + i)),
                    Instant.now());
        }
    }
}
