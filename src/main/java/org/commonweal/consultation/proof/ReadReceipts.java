package org.commonweal.consultation.proof;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.identity.Directory;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of those that decide has said to have read what people said. */
@Service
@Transactional
public class ReadReceipts {

    private final ConsultationQueries consultations;
    private final ConsultationGate gate;
    private final Directory directory;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ReadReceipts(
            ConsultationQueries consultations,
            ConsultationGate gate,
            Directory directory,
            JdbcTemplate jdbc,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.consultations = consultations;
        this.gate = gate;
        this.directory = directory;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** One person, and when they first said so. */
    public record Receipt(PersonId person, String name, Instant at) {}

    /** Says that the actor has read the report; once is enough. */
    @RequiresRole({Role.LEAD_CABINET_MEMBER, Role.LEAD_COMMISSIONER, Role.COMMISSIONING_HEAD})
    public void confirm(ConsultationId id) {
        var consultation = consultations.get(id);
        if (consultation.state().compareTo(ConsultationState.ANALYSED) < 0) {
            throw new RuleViolation(
                    "consultation.notAnalysed", "There is nothing to read yet: the answers are still being analysed.");
        }
        var actor = gate.acting();
        var person = actor.requirePerson();
        if (of(id).stream().anyMatch(receipt -> receipt.person().equals(person))) {
            return;
        }
        var now = clock.instant();
        jdbc.update(
                "INSERT INTO consultation_reading (consultation_id, person_id, read_at) VALUES (?, ?, ?)",
                bytes(id.value()),
                bytes(person.value()),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        events.publishEvent(new Happened(
                id.subject(),
                "consultation.reportRead",
                actor,
                now,
                consultation.space().subject(),
                Map.of()));
    }

    /** For everyone who can read the consultation from inside. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Receipt> of(ConsultationId id) {
        consultations.get(id);
        return jdbc.query(
                "SELECT person_id, read_at FROM consultation_reading WHERE consultation_id = ? ORDER BY read_at",
                (row, number) -> {
                    var person = new PersonId(uuid(row.getBytes(1)));
                    return new Receipt(
                            person,
                            directory.person(person).name(),
                            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC));
                },
                (Object) bytes(id.value()));
    }

    static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
