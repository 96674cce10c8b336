package org.commonweal.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.attachment.Attachments;
import org.commonweal.consultation.form.AskedQuestion;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
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

    private static final List<String> MARKS = List.of("consultation_origin", "consultation_confirmation");

    private final Consultations consultations;
    private final Preparation preparation;
    private final Attachments attachments;
    private final List<ResponseTraces> traces;
    private final JdbcTemplate jdbc;
    private final ResponseIndexing indexing;

    AgedData(
            Consultations consultations,
            Preparation preparation,
            Attachments attachments,
            List<ResponseTraces> traces,
            JdbcTemplate jdbc,
            ResponseIndexing indexing) {
        this.indexing = indexing;
        this.traces = List.copyOf(traces);
        this.consultations = consultations;
        this.preparation = preparation;
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
        change("DELETE FROM consultation_group_batch WHERE consultation_id = ?", closedBefore);
        return change("DELETE " + EQUALITY, closedBefore);
    }

    /** Files and scans that came with answers. */
    public long files(Instant closedBefore) {
        return closed(closedBefore).stream()
                .mapToLong(id ->
                        traces.stream().mapToLong(trace -> trace.countFiles(id)).sum())
                .sum();
    }

    public long deleteFiles(Instant closedBefore) {
        return closed(closedBefore).stream()
                .mapToLong(id -> traces.stream()
                        .mapToLong(trace -> trace.forgetFiles(id))
                        .sum())
                .sum();
    }

    /** Names people gave for publication, and the addresses of those who follow. */
    public long identity(Instant closedBefore) {
        return names(closedBefore, "SELECT COUNT(*) FROM consultation_answer", true)
                + count("SELECT COUNT(*) FROM consultation_follower WHERE consultation_id = ?", closedBefore);
    }

    public long deleteIdentity(Instant closedBefore) {
        long gone = names(closedBefore, "UPDATE consultation_answer SET body = ''", false)
                + change("DELETE FROM consultation_follower WHERE consultation_id = ?", closedBefore);
        if (gone > 0) {
            closed(closedBefore).forEach(indexing::orderAll);
        }
        return gone;
    }

    /** By which connections and e-mail addresses would be known again. */
    public long marks(Instant closedBefore) {
        return MARKS.stream()
                .mapToLong(table -> count("SELECT COUNT(*) FROM " + table + " WHERE consultation_id = ?", closedBefore))
                .sum();
    }

    public long deleteMarks(Instant closedBefore) {
        return MARKS.stream()
                .mapToLong(table -> change("DELETE FROM " + table + " WHERE consultation_id = ?", closedBefore))
                .sum();
    }

    /** A question for consent takes a name, as the words beside its choice. */
    private long names(Instant before, String sql, boolean counted) {
        var where = sql + " WHERE consultation_id = ? AND question_key = ? AND body <> ''";
        long rows = 0;
        for (var id : closed(before)) {
            var consultation = consultations.findById(id).orElseThrow();
            var keys = preparation.asked(consultation).stream()
                    .map(AskedQuestion::question)
                    .filter(question -> question.type() == QuestionType.CONSENT)
                    .map(Question::key)
                    .distinct()
                    .toList();
            for (var key : keys) {
                if (counted) {
                    var found = jdbc.queryForObject(where, Long.class, AnswerRows.bytes(id), key);
                    rows += found == null ? 0 : found;
                } else {
                    rows += jdbc.update(where, AnswerRows.bytes(id), key);
                }
            }
        }
        return rows;
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
