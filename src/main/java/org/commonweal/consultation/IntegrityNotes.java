package org.commonweal.consultation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What everyone reads about responses that were left out, and about texts that many people sent. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IntegrityNotes {

    private static final String LEFT_OUT = "consultation_exclusion WHERE consultation_id = ?";

    private final JdbcTemplate jdbc;

    IntegrityNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A text that several people sent: it counts as so many people and as one text. */
    public record Repeated(String question, int people) {}

    /** What staff wrote; what the counts say as long as they wrote nothing. */
    public String note(ConsultationId id) {
        var written = jdbc.queryForList(
                "SELECT body FROM consultation_integrity_note WHERE consultation_id = ?", String.class, key(id));
        return written.isEmpty() ? draft(id) : written.getFirst();
    }

    /** What the counts say: how many were left out and for which reasons, nothing of the responses. */
    public String draft(ConsultationId id) {
        var all = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_response WHERE consultation_id = ?", Long.class, key(id));
        long left = leftOut(id);
        if (left == 0) {
            return "All %,d responses were counted; none was left out.".formatted(all);
        }
        var reasons = jdbc
                .query(
                        "SELECT reason, COUNT(*) FROM " + LEFT_OUT + " GROUP BY reason ORDER BY reason",
                        (row, number) -> "%s (%,d)".formatted(row.getString(1), row.getLong(2)),
                        key(id))
                .stream()
                .collect(Collectors.joining("; "));
        return "%,d of %,d responses were left out of the counts, each by a decision of a member of staff: %s. They are kept, and the counts with them can be asked for."
                .formatted(left, all, reasons);
    }

    /** @param text empty to go back to what the counts say */
    public void write(ConsultationId id, String text) {
        var body = Checked.text("note", "note", text, 0, 4000);
        jdbc.update("DELETE FROM consultation_integrity_note WHERE consultation_id = ?", key(id));
        if (!body.isEmpty()) {
            jdbc.update("INSERT INTO consultation_integrity_note (consultation_id, body) VALUES (?, ?)", key(id), body);
        }
    }

    public long leftOut(ConsultationId id) {
        var left = jdbc.queryForObject("SELECT COUNT(*) FROM " + LEFT_OUT, Long.class, key(id));
        return left == null ? 0 : left;
    }

    public List<Repeated> repeated(ConsultationId id) {
        return jdbc.query(
                "SELECT question_key, people FROM consultation_campaign WHERE consultation_id = ? ORDER BY seq",
                (row, number) -> new Repeated(row.getString(1), row.getInt(2)),
                key(id));
    }

    void repeated(ConsultationId id, List<Campaign> found) {
        jdbc.update("DELETE FROM consultation_campaign WHERE consultation_id = ?", key(id));
        for (int seq = 0; seq < found.size(); seq++) {
            jdbc.update(
                    "INSERT INTO consultation_campaign (consultation_id, seq, question_key, people)"
                            + " VALUES (?, ?, ?, ?)",
                    key(id),
                    seq,
                    found.get(seq).question(),
                    found.get(seq).people());
        }
    }

    private static Object key(ConsultationId id) {
        return AnswerRows.bytes(id.value());
    }
}
