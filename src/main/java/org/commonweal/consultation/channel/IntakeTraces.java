package org.commonweal.consultation.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ResponseTraces;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where a response came from: the scan, the file's reference of it, and what was keyed a second time. */
@Component
class IntakeTraces implements ResponseTraces {

    /** The name its row has in every reading of its file, so that the file read in again does not bring it back. */
    private static final String REMEMBER = """
            INSERT INTO consultation_erased_row (submission_id, consultation_id)
            SELECT response.submission_id, response.consultation_id FROM consultation_response response
            JOIN consultation_intake intake ON intake.response_id = response.id
            WHERE response.id = ? AND intake.import_id IS NOT NULL""";

    private static final String NO_SCAN = "UPDATE consultation_intake SET scan_id = NULL WHERE ";

    private final JdbcTemplate jdbc;
    private final FileService files;

    IntakeTraces(JdbcTemplate jdbc, FileService files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public List<String> forget(UUID response) {
        var id = Intakes.bytes(response);
        var removed = new ArrayList<String>();
        var scans = scans("response_id", id);
        jdbc.update(NO_SCAN + "response_id = ?", (Object) id);
        scans.forEach(scan -> {
            files.discard(scan);
            removed.add("The scan it was keyed from");
        });
        jdbc.update(REMEMBER, (Object) id);
        jdbc.update("DELETE FROM consultation_rekey_mismatch WHERE response_id = ?", (Object) id);
        if (jdbc.update("DELETE FROM consultation_rekey WHERE response_id = ?", (Object) id) > 0) {
            removed.add("What was keyed a second time");
        }
        if (jdbc.update("DELETE FROM consultation_intake WHERE response_id = ?", (Object) id) > 0) {
            removed.add("The note of how it arrived");
        }
        return removed;
    }

    /** A scan and what was keyed a second time repeat what was written. */
    @Override
    public void forgetWords(UUID consultation) {
        forgetFiles(consultation);
        var id = Intakes.bytes(consultation);
        jdbc.update(
                "UPDATE consultation_rekey_mismatch SET first_time = '', second_time = '' WHERE response_id IN"
                        + " (SELECT response_id FROM consultation_rekey WHERE consultation_id = ?)",
                (Object) id);
    }

    @Override
    public long forgetFiles(UUID consultation) {
        var id = Intakes.bytes(consultation);
        var scans = scans("consultation_id", id);
        jdbc.update(NO_SCAN + "consultation_id = ?", (Object) id);
        scans.forEach(files::discard);
        return scans.size();
    }

    @Override
    public long countFiles(UUID consultation) {
        return scans("consultation_id", Intakes.bytes(consultation)).size();
    }

    private List<FileId> scans(String column, byte[] id) {
        return jdbc.query(
                "SELECT scan_id FROM consultation_intake WHERE scan_id IS NOT NULL AND " + column + " = ?",
                (row, number) -> new FileId(Intakes.uuid(row.getBytes(1))),
                (Object) id);
    }

    @Override
    public List<String> held(UUID response) {
        return jdbc.query(
                "SELECT source, row_number_in_file, scan_id FROM consultation_intake WHERE response_id = ?",
                (row, number) -> row.getObject(2) == null
                        ? "It was keyed by staff" + (row.getBytes(3) == null ? "." : ", from a scan that is kept.")
                        : "It came as row %d of a file%s."
                                .formatted(
                                        row.getLong(2),
                                        row.getString(1).isEmpty()
                                                ? ""
                                                : ", where its channel is “" + row.getString(1) + "”"),
                (Object) Intakes.bytes(response));
    }
}
