package org.commonweal.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.attachment.Attachments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts and deletes what consultations that closed long ago still hold. Counts of closed questions stay right: where
 * words go, the row that says somebody wrote some stays.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgedData {

    private static final String DRAFTS = "FROM consultation_draft WHERE consultation_id = ?";
    private static final String WORDS = "consultation_answer SET body = '' WHERE consultation_id = ? AND body <> ''";
    private static final String COUNT_WORDS =
            "SELECT COUNT(*) FROM consultation_answer WHERE consultation_id = ? AND body <> ''";
    private static final String EQUALITY = "FROM consultation_equality WHERE consultation_id = ?";

    private final Consultations consultations;
    private final Attachments attachments;
    private final List<ResponseTraces> traces;
    private final JdbcTemplate jdbc;
    private final ResponseIndexing indexing;

    AgedData(
            Consultations consultations,
            Attachments attachments,
            List<ResponseTraces> traces,
            JdbcTemplate jdbc,
            ResponseIndexing indexing) {
        this.indexing = indexing;
        this.traces = List.copyOf(traces);
        this.consultations = consultations;
        this.attachments = attachments;
        this.jdbc = jdbc;
    }

    public long drafts(Instant closedBefore) {
        return count("SELECT COUNT(*) " + DRAFTS, closedBefore);
    }

    public long deleteDrafts(Instant closedBefore) {
        long gone = change("DELETE " + DRAFTS, closedBefore);
        attachments.remove(attachments.ofNothing());
        return gone;
    }

    public long words(Instant closedBefore) {
        return count(COUNT_WORDS, closedBefore);
    }

    public long deleteWords(Instant closedBefore) {
        closed(closedBefore).forEach(id -> attachments.remove(attachments.ofConsultation(id)));
        closed(closedBefore).forEach(id -> traces.forEach(trace -> trace.forgetWords(id)));
        long gone = change("UPDATE " + WORDS, closedBefore);
        if (gone > 0) {
            closed(closedBefore).forEach(indexing::orderAll);
        }
        return gone;
    }

    public long equality(Instant closedBefore) {
        return count("SELECT COUNT(*) " + EQUALITY, closedBefore);
    }

    public long deleteEquality(Instant closedBefore) {
        return change("DELETE " + EQUALITY, closedBefore);
    }

    private long count(String sql, Instant before) {
        return closed(before).stream()
                .mapToLong(id -> {
                    var found = jdbc.queryForObject(sql, Long.class, (Object) AnswerRows.bytes(id));
                    return found == null ? 0 : found;
                })
                .sum();
    }

    private long change(String sql, Instant before) {
        return closed(before).stream()
                .mapToLong(id -> jdbc.update(sql, (Object) AnswerRows.bytes(id)))
                .sum();
    }

    private List<UUID> closed(Instant before) {
        return consultations.closedBefore(before);
    }
}
