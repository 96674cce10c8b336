package org.commonweal.search;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows that say what may be found; written past the persistence context, which they need not burden. */
@Component
class SearchEntries {

    private final JdbcTemplate database;

    SearchEntries(JdbcTemplate database) {
        this.database = database;
    }

    /** Two transactions may meet a subject for the first time together: the second one's row is ignored. */
    void add(Collection<SubjectRef> subjects) {
        var rows = subjects.stream()
                .map(subject -> new Object[] {bytes(subject.id()), subject.type()})
                .toList();
        database.batchUpdate("INSERT IGNORE INTO search_entry (id, subject_type) VALUES (?, ?)", rows);
    }

    void removeAll() {
        database.update("DELETE FROM search_entry");
    }

    long count() {
        return number("SELECT COUNT(*) FROM search_entry");
    }

    boolean has(String type) {
        return number("SELECT COUNT(*) FROM search_entry WHERE subject_type = ?", type) > 0;
    }

    /** Orders that the index has not taken yet. */
    long waiting() {
        return number("SELECT COUNT(*) FROM hsearch_outbox_event WHERE status = 'PENDING'");
    }

    private long number(String query, Object... values) {
        var found = database.queryForObject(query, Long.class, values);
        return found == null ? 0 : found;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
