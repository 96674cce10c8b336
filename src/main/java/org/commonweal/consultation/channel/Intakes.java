package org.commonweal.consultation.channel;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How each response that came by another way than the form was taken in: from which row of which file, or paper. */
@Component
class Intakes {

    private static final String INSERT = """
            INSERT INTO consultation_intake
            (response_id, consultation_id, import_id, reference, source, content, row_number_in_file, scan_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    Intakes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of the responses that are there: by what they were sent from, the hash of their content. */
    Map<UUID, String> contents(ConsultationId consultation) {
        var contents = new HashMap<UUID, String>();
        jdbc.query(
                """
                SELECT response.submission_id, intake.content FROM consultation_response response
                LEFT JOIN consultation_intake intake ON intake.response_id = response.id
                WHERE response.consultation_id = ?""",
                row -> {
                    var content = row.getString(2);
                    contents.put(uuid(row.getBytes(1)), content == null ? "" : content);
                },
                (Object) bytes(consultation.value()));
        return contents;
    }

    /** What the rows were sent from whose responses were erased. */
    Set<UUID> erased(ConsultationId consultation) {
        return Set.copyOf(jdbc.query(
                "SELECT submission_id FROM consultation_erased_row WHERE consultation_id = ?",
                (row, number) -> uuid(row.getBytes(1)),
                (Object) bytes(consultation.value())));
    }

    boolean hasReference(ConsultationId consultation, String reference) {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_response WHERE reference = ? AND consultation_id = ?",
                Long.class,
                reference,
                bytes(consultation.value()));
        return count != null && count > 0;
    }

    void add(ConsultationId consultation, UUID run, List<UUID> responses, List<ReadRow> rows) {
        var all = new ArrayList<Object[]>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            all.add(new Object[] {
                bytes(responses.get(i)),
                bytes(consultation.value()),
                bytes(run),
                row.reference(),
                row.source(),
                row.content(),
                row.number(),
                null
            });
        }
        jdbc.batchUpdate(INSERT, all);
    }

    void addPaper(ConsultationId consultation, UUID response, @Nullable UUID scan) {
        jdbc.update(
                INSERT,
                bytes(response),
                bytes(consultation.value()),
                null,
                "",
                "",
                "",
                null,
                scan == null ? null : bytes(scan));
    }

    Optional<UUID> responseOf(UUID submission) {
        return jdbc
                .query(
                        "SELECT id FROM consultation_response WHERE submission_id = ?",
                        (row, number) -> uuid(row.getBytes(1)),
                        (Object) bytes(submission))
                .stream()
                .findFirst();
    }

    /** The scan a response was keyed from. */
    Optional<UUID> scanOf(ConsultationId consultation, String reference) {
        return jdbc.query("""
                        SELECT intake.scan_id FROM consultation_intake intake
                        JOIN consultation_response response ON response.id = intake.response_id
                        WHERE response.consultation_id = ? AND response.reference = ? AND intake.scan_id IS NOT NULL""", (row, number) -> uuid(row.getBytes(1)), bytes(consultation.value()), reference).stream()
                .findFirst();
    }

    long scans(ConsultationId consultation) {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_intake WHERE consultation_id = ? AND scan_id IS NOT NULL",
                Long.class,
                (Object) bytes(consultation.value()));
        return count == null ? 0 : count;
    }

    /** The files' own words for channels, with the number of responses. */
    Map<String, Long> sources(ConsultationId consultation) {
        var sources = new LinkedHashMap<String, Long>();
        jdbc.query(
                "SELECT source, COUNT(*) FROM consultation_intake WHERE consultation_id = ? AND source <> ''"
                        + " GROUP BY source ORDER BY COUNT(*) DESC, source",
                row -> {
                    sources.put(row.getString(1), row.getLong(2));
                },
                (Object) bytes(consultation.value()));
        return sources;
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
