package org.commonweal.consultation.attachment;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Files that staff uploaded and have not used yet: the table of an import, or the scan of a paper. */
@Component
public class UnusedUploads {

    private final JdbcTemplate jdbc;
    private final FileService files;
    private final PortalClock clock;

    UnusedUploads(JdbcTemplate jdbc, FileService files, PortalClock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    public void note(FileId file, UUID consultation, PersonId by) {
        jdbc.update(
                "INSERT INTO consultation_upload (file_id, consultation_id, uploaded_by, uploaded_at)"
                        + " VALUES (?, ?, ?, ?)",
                bytes(file.value()),
                bytes(consultation),
                bytes(by.value()),
                utc(clock.instant()));
    }

    /** From now on something else keeps it, or it is gone. */
    public void used(FileId file) {
        jdbc.update("DELETE FROM consultation_upload WHERE file_id = ?", (Object) bytes(file.value()));
    }

    public long count(Instant before) {
        var found = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_upload WHERE uploaded_at < ?", Long.class, utc(before));
        return found == null ? 0 : found;
    }

    /** Takes away those that were never used. */
    public long remove(Instant before) {
        var old = jdbc.query(
                "SELECT file_id FROM consultation_upload WHERE uploaded_at < ?",
                (row, number) -> new FileId(uuid(row.getBytes(1))),
                utc(before));
        var there = files.getAll(old).keySet();
        old.forEach(file -> {
            used(file);
            if (there.contains(file)) {
                files.discard(file);
            }
        });
        return old.size();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
