package org.commonweal.audit;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the record and reads it. Plain SQL: an append must not flush whatever else the transaction has loaded. */
@Repository
class AuditEntries {

    static final RowMapper<AuditEntry> ROW = (row, number) -> AuditEntry.read(row);

    private static final String INSERT = """
            insert into audit_event (id, happened_at, recorded_at, actor_kind, actor_person, actor_organisation,
              actor_viewing_as, actor_job, action_code, subject_type, subject_id, space_id, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.shared();

    AuditEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(Fact fact, Instant recordedAt) {
        var actor = fact.actor();
        var person = actor.person();
        var organisation = actor.organisation();
        var viewingAs = actor.viewingAs();
        var space = fact.space();
        var details = json.writeValueAsString(new TreeMap<>(fact.values()));
        jdbc.update(INSERT, statement -> {
            Columns.id(statement, 1, Ids.timeOrdered());
            Columns.instant(statement, 2, fact.at());
            Columns.instant(statement, 3, recordedAt);
            statement.setString(4, actor.kind().name());
            Columns.id(statement, 5, person == null ? null : person.value());
            Columns.id(statement, 6, organisation == null ? null : organisation.value());
            Columns.id(statement, 7, viewingAs == null ? null : viewingAs.value());
            statement.setString(8, job(actor));
            statement.setString(9, fact.action());
            statement.setString(10, fact.subject().type());
            Columns.id(statement, 11, fact.subject().id());
            Columns.id(statement, 12, space == null ? null : space.id());
            statement.setString(13, details);
        });
    }

    private static @Nullable String job(Actor actor) {
        return actor.isSystem() ? actor.name() : null;
    }

    /** Rows without a seal above {@code floor}, oldest first. */
    List<AuditEntry> unsealed(long floor, int limit) {
        return jdbc.query("""
                select e.* from audit_event e
                where e.seq > ? and not exists (select 1 from audit_seal s where s.event_seq = e.seq)
                order by e.seq limit ?
                """, ROW, floor, limit);
    }
}
