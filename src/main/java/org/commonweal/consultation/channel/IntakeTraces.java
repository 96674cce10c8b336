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
        jdbc.query(
                        "SELECT scan_id FROM consultation_intake WHERE response_id = ? AND scan_id IS NOT NULL",
                        (row, number) -> Intakes.uuid(row.getBytes(1)),
                        (Object) id)
                .forEach(scan -> {
                    files.discard(new FileId(scan));
                    removed.add("The scan it was keyed from");
                });
        jdbc.update("DELETE FROM consultation_rekey_mismatch WHERE response_id = ?", (Object) id);
        if (jdbc.update("DELETE FROM consultation_rekey WHERE response_id = ?", (Object) id) > 0) {
            removed.add("What was keyed a second time");
        }
        if (jdbc.update("DELETE FROM consultation_intake WHERE response_id = ?", (Object) id) > 0) {
            removed.add("The note of how it arrived");
        }
        return removed;
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
