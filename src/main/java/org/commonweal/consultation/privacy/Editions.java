package org.commonweal.consultation.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResultsExport;
import org.commonweal.identity.SignedIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers as they were published before a response was erased. They stay with the council, because beside those of
 * today they would tell everyone what was erased.
 */
@Service
@Transactional(readOnly = true)
@SignedIn
public class Editions {

    private final ConsultationGate gate;
    private final ResultsExport results;
    private final JdbcTemplate jdbc;

    Editions(ConsultationGate gate, ResultsExport results, JdbcTemplate jdbc) {
        this.gate = gate;
        this.results = results;
        this.jdbc = jdbc;
    }

    /**
     * One that stands no more.
     *
     * @param until when the next one took its place
     */
    public record Edition(int number, Instant until) {}

    /** The latest first. */
    public List<Edition> findAll(ConsultationId id) {
        gate.reading(id);
        return jdbc.query(
                "SELECT number, stood_until FROM consultation_edition WHERE consultation_id = ? ORDER BY number DESC",
                (row, count) -> new Edition(
                        row.getInt(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                (Object) ConfirmationTraces.bytes(id.value()));
    }

    /** Its numbers as JSON, with the small ones hidden as they were to everyone. */
    public Optional<String> figures(String slug, int number) {
        var consultation = gate.reading(slug);
        return jdbc
                .queryForList(
                        "SELECT figures FROM consultation_edition WHERE consultation_id = ? AND number = ?",
                        String.class,
                        ConfirmationTraces.bytes(consultation.id().value()),
                        number)
                .stream()
                .findFirst();
    }

    /** Keeps what everyone reads now; in the transaction that changes it. */
    void keep(ConsultationId id, int number, Instant at) {
        var figures = new ByteArrayOutputStream();
        try {
            results.write(gate.get(id).slug(), false, "json", figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.update(
                "INSERT INTO consultation_edition (consultation_id, number, stood_until, figures) VALUES (?, ?, ?, ?)",
                ConfirmationTraces.bytes(id.value()),
                number,
                LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                figures.toString(StandardCharsets.UTF_8));
    }
}
