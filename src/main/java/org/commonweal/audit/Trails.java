package org.commonweal.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the record by subject and by space. */
@Repository
class Trails {

    private static final String OF_SUBJECT = " from audit_event e where e.subject_id = ?";
    private static final String OF_SPACE = " from audit_event e where (e.space_id = ? or e.subject_id = ?)"
            + " and e.happened_at >= ? and e.happened_at < ?";

    private final JdbcTemplate jdbc;

    Trails(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditEntry> history(SubjectRef subject, Pageable page) {
        return jdbc.query(
                "select e.*" + OF_SUBJECT + " order by e.happened_at desc, e.seq desc limit ? offset ?",
                statement -> {
                    Columns.id(statement, 1, subject.id());
                    statement.setInt(2, page.getPageSize());
                    statement.setLong(3, page.getOffset());
                },
                AuditEntries.ROW);
    }

    long historyLength(SubjectRef subject) {
        return count("select count(*)" + OF_SUBJECT, statement -> Columns.id(statement, 1, subject.id()));
    }

    List<AuditEntry> trail(UUID space, TrailRange range, Pageable page) {
        return jdbc.query(
                "select e.*" + OF_SPACE + " order by e.happened_at desc, e.seq desc limit ? offset ?",
                statement -> {
                    bind(statement, space, range);
                    statement.setInt(5, page.getPageSize());
                    statement.setLong(6, page.getOffset());
                },
                AuditEntries.ROW);
    }

    long trailLength(UUID space, TrailRange range) {
        return count("select count(*)" + OF_SPACE, statement -> bind(statement, space, range));
    }

    /** The next rows of a trail in the order in which they were recorded, for exports. */
    List<AuditEntry> trailAfter(UUID space, TrailRange range, long seq, long last, int limit) {
        return jdbc.query(
                "select e.*" + OF_SPACE + " and e.seq > ? and e.seq <= ? order by e.seq limit ?",
                statement -> {
                    bind(statement, space, range);
                    statement.setLong(5, seq);
                    statement.setLong(6, last);
                    statement.setInt(7, limit);
                },
                AuditEntries.ROW);
    }

    long lastSeq() {
        var last = jdbc.queryForObject("select max(seq) from audit_event", Long.class);
        return last == null ? 0 : last;
    }

    private static void bind(PreparedStatement statement, UUID space, TrailRange range) throws SQLException {
        Columns.id(statement, 1, space);
        Columns.id(statement, 2, space);
        Columns.instant(statement, 3, range.start());
        Columns.instant(statement, 4, range.end());
    }

    private long count(String sql, org.springframework.jdbc.core.PreparedStatementSetter parameters) {
        return jdbc.query(sql, parameters, (row, number) -> row.getLong(1)).getFirst();
    }
}
