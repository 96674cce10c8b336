package org.commonweal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The chain of seals, in the order in which they were set. */
@Repository
class Seals {

    private static final String COLUMNS = "s.seq as seal_seq, s.event_seq, s.prev_hash, s.hash, s.sealed_at";

    private final JdbcTemplate jdbc;

    Seals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A seal with the row it seals, when that is still there. */
    record Sealed(Seal seal, @Nullable AuditEntry entry) {}

    Optional<Seal> last() {
        return jdbc
                .query(
                        "select " + COLUMNS + " from audit_seal s order by s.seq desc limit 1",
                        (row, number) -> Seal.read(row))
                .stream()
                .findFirst();
    }

    Optional<Seal> at(long seq) {
        return jdbc
                .query("select " + COLUMNS + " from audit_seal s where s.seq = ?", (row, number) -> Seal.read(row), seq)
                .stream()
                .findFirst();
    }

    /** Seals the rows in the order given, after the last seal there is. */
    void append(List<AuditEntry> entries, Instant at) {
        var previous = last().map(Seal::hash).orElse(Seal.START);
        var links = new java.util.ArrayList<Seal>();
        for (var entry : entries) {
            var hash = Seal.hash(previous, entry);
            links.add(new Seal(0, entry.seq(), previous, hash, at));
            previous = hash;
        }
        jdbc.batchUpdate(
                "insert into audit_seal (event_seq, prev_hash, hash, sealed_at) values (?, ?, ?, ?)",
                links,
                links.size(),
                (statement, link) -> {
                    statement.setLong(1, link.eventSeq());
                    statement.setString(2, link.previous());
                    statement.setString(3, link.hash());
                    Columns.instant(statement, 4, link.sealedAt());
                });
    }

    List<Sealed> after(long seq, int limit) {
        return jdbc.query(
                "select " + COLUMNS + ", e.* from audit_seal s left join audit_event e on e.seq = s.event_seq"
                        + " where s.seq > ? order by s.seq limit ?",
                (row, number) -> {
                    boolean there = row.getBytes("id") != null;
                    return new Sealed(Seal.read(row), there ? AuditEntry.read(row) : null);
                },
                seq,
                limit);
    }
}
