package org.commonweal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class AuditRecordTest {

    @Autowired
    World world;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    VerifyAudit command;

    private final SubjectRef subject = new SubjectRef("test-item", Ids.timeOrdered());

    @Test
    void recordsAFactInTheTransactionOfItsChange() {
        var person = world.officer("Olive Clerk");

        world.as(person, () -> world.inTransaction(() -> announce("test.changed")));

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAChangeThatWasRolledBack() {
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    announce("test.changed");
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).isZero();
    }

    @Test
    void refusesAFactOutsideAnyTransaction() {
        assertThatThrownBy(() -> announce("test.changed"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.changed");
        assertThat(rows()).isZero();
    }

    @Test
    void givesTheApplicationsUserNoWayToChangeOrRemoveRows() {
        for (var statement : List.of(
                "update audit_event set action_code = 'x' where seq = 1",
                "delete from audit_event where seq = 1",
                "update audit_seal set hash = 'x' where seq = 1",
                "delete from audit_seal where seq = 1",
                "truncate table audit_event",
                "drop table audit_seal")) {
            assertThatThrownBy(() -> jdbc.update(statement))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .satisfies(refused ->
                            assertThat(refused.getCause().getMessage()).containsAnyOf("rights", "denied"));
        }
    }

    @Test
    void sealsARowWithinTwoSeconds() {
        world.inTransaction(() -> announce("test.changed"));

        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> seals() == 1);
    }

    @Test
    void answersTheLauncherThatTheRecordIsGood() {
        var out = new StringWriter();

        int code = command.run(List.of(), new PrintWriter(out, true));

        assertThat(out.toString()).contains("The record is good.");
        assertThat(code).isZero();
    }

    private Object announce(String action) {
        events.publishEvent(new Happened(subject, action, actors.get(), Instant.now(), null, Map.of("state", "NEW")));
        return subject;
    }

    private long rows() {
        return count("select count(*) from audit_event where subject_id = ?");
    }

    private long seals() {
        return count(
                "select count(*) from audit_event e join audit_seal s on s.event_seq = e.seq where subject_id = ?");
    }

    private long count(String sql) {
        var found = jdbc.queryForObject(sql, Long.class, (Object) Columns.bytes(subject.id()));
        return found == null ? 0 : found;
    }
}
