package org.commonweal.consultation.attachment;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commonweal.files.FileService;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PortalClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which file belongs to which draft, and so to the response that was sent from it. The caller decides who may ask. */
@Component
public class Attachments {

    private static final String COLUMNS =
            "SELECT a.id, a.question_key, a.file_id, a.name, a.sha256 FROM" + " consultation_attachment a ";

    private final JdbcTemplate jdbc;
    private final FileService files;
    private final PortalClock clock;

    Attachments(JdbcTemplate jdbc, FileService files, PortalClock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    public Attachment add(UUID consultation, UUID submission, String question, StoredFileDetails file) {
        var made = new Attachment(Ids.timeOrdered(), question, file.id(), file.name(), file.sha256());
        jdbc.update(
                "INSERT INTO consultation_attachment (id, consultation_id, submission_id, question_key, file_id, name,"
                        + " sha256, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                bytes(made.id()),
                bytes(consultation),
                bytes(submission),
                question,
                bytes(file.id().value()),
                file.name(),
                file.sha256(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return made;
    }

    public List<Attachment> ofSubmission(UUID submission) {
        return find("WHERE a.submission_id = ? ORDER BY a.id", bytes(submission));
    }

    public List<Attachment> ofResponse(UUID response) {
        return find(
                "JOIN consultation_response r ON r.submission_id = a.submission_id WHERE r.id = ? ORDER BY a.id",
                bytes(response));
    }

    public List<Attachment> ofConsultation(UUID consultation) {
        return find("WHERE a.consultation_id = ? ORDER BY a.id", bytes(consultation));
    }

    /** Those whose draft was deleted and that were never sent. */
    public List<Attachment> ofNothing() {
        return find("LEFT JOIN consultation_draft d ON d.id = a.submission_id"
                + " LEFT JOIN consultation_response r ON r.submission_id = a.submission_id"
                + " WHERE d.id IS NULL AND r.id IS NULL");
    }

    /** Takes them away with their bytes. */
    public int remove(Collection<Attachment> gone) {
        gone.forEach(one -> {
            jdbc.update("DELETE FROM consultation_attachment WHERE id = ?", (Object) bytes(one.id()));
            files.discard(one.file());
        });
        return gone.size();
    }

    private List<Attachment> find(String where, Object... values) {
        return jdbc.query(
                COLUMNS + where,
                (row, number) -> new Attachment(
                        uuid(row.getBytes(1)),
                        row.getString(2),
                        new org.commonweal.files.FileId(uuid(row.getBytes(3))),
                        row.getString(4),
                        row.getString(5)),
                values);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
