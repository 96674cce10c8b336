package org.commonweal.consultation.analysis;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.IntegrityNotes;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves responses out of counts, never by itself: a person does, with a reason, and everyone can read how many and
 * why. All counts can be had with and without them.
 */
@Service
@Transactional
@SignedIn
public class Exclusions {

    private static final int LONGEST = 500;

    private final ResponseDesk desk;
    private final IntegrityNotes notes;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    Exclusions(
            ResponseDesk desk,
            IntegrityNotes notes,
            JdbcTemplate jdbc,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.desk = desk;
        this.notes = notes;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void exclude(ConsultationId id, String reference, String reason) {
        var work = desk.running(id);
        var by = desk.acting();
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw RuleViolation.onField(
                    "consultation.exclusion.reason", "reason", "Say in up to 500 characters why it is left out.");
        }
        var response = response(id, reference);
        if (find(id).stream().anyMatch(one -> one.reference().equals(reference))) {
            throw new RuleViolation("consultation.exclusion.twice", "It is left out already.");
        }
        jdbc.update(
                "INSERT INTO consultation_exclusion (response_id, consultation_id, reason, person_id, excluded_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                AnswerBits.bytes(response),
                AnswerBits.bytes(id.value()),
                why,
                AnswerBits.bytes(by.requirePerson().value()),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        tell(work, "consultation.responseExcluded", Map.of("response", response.toString()));
    }

    /** Counts it again. */
    public void include(ConsultationId id, String reference) {
        var work = desk.running(id);
        var response = response(id, reference);
        int removed = jdbc.update(
                "DELETE FROM consultation_exclusion WHERE response_id = ?", (Object) AnswerBits.bytes(response));
        if (removed == 0) {
            throw new NotFound("Exclusion");
        }
        tell(work, "consultation.responseIncluded", Map.of("response", response.toString()));
    }

    @Transactional(readOnly = true)
    public List<Exclusion> findAll(ConsultationId id) {
        desk.reading(id);
        return find(id);
    }

    /** What everyone reads about it: what staff wrote, or what the counts say. */
    @Transactional(readOnly = true)
    public String publicNote(ConsultationId id) {
        desk.reading(id);
        return notes.note(id);
    }

    /** Replaces what everyone reads; nothing goes back to what the counts say. */
    public void writePublicNote(ConsultationId id, String text) {
        var work = desk.running(id);
        notes.write(id, text);
        tell(work, "consultation.integrityNoteWritten", Map.of());
    }

    private List<Exclusion> find(ConsultationId id) {
        return jdbc.query(
                """
                SELECT response.reference, exclusion.reason, exclusion.person_id, exclusion.excluded_at
                FROM consultation_exclusion exclusion
                JOIN consultation_response response ON response.id = exclusion.response_id
                WHERE exclusion.consultation_id = ? ORDER BY exclusion.excluded_at DESC, response.reference""",
                (row, number) -> new Exclusion(
                        row.getString(1),
                        row.getString(2),
                        AnswerBits.uuid(row.getBytes(3)),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                (Object) AnswerBits.bytes(id.value()));
    }

    private UUID response(ConsultationId id, String reference) {
        return jdbc
                .query(
                        "SELECT id FROM consultation_response WHERE consultation_id = ? AND reference = ?",
                        (row, number) -> AnswerBits.uuid(row.getBytes(1)),
                        AnswerBits.bytes(id.value()),
                        reference)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Response"));
    }

    /** The record outlives what is erased, and more people read it: no reference and no reason in it. */
    private void tell(ResponseDesk.Work work, String action, Map<String, String> details) {
        events.publishEvent(
                new Happened(work.id().subject(), action, desk.acting(), clock.instant(), work.space(), details));
    }
}
