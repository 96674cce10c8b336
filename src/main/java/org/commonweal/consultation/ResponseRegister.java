package org.commonweal.consultation;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes responses in, whichever way they came; inside the transaction of whoever received them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResponseRegister {

    private static final int REFERENCE_LENGTH = 10;

    private static final String INSERT = """
            INSERT INTO consultation_response (id, version, consultation_id, submission_id, reference, form_number,
            channel, organisation, received_at, received_on, keyed_by, suspicion)
            VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ConsultationResponses responses;
    private final AnswerRows answers;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final PortalClock clock;
    private final ResponseIndexing indexing;

    ResponseRegister(
            ConsultationResponses responses,
            AnswerRows answers,
            EntityManager entities,
            JdbcTemplate jdbc,
            PortalClock clock,
            ResponseIndexing indexing) {
        this.indexing = indexing;
        this.entities = entities;
        this.jdbc = jdbc;
        this.responses = responses;
        this.answers = answers;
        this.clock = clock;
    }

    /** Stores it and answers its reference. */
    String receive(Arrival arrival, Questionnaire form, Actor by) {
        var reference = reference();
        var response = responses.save(new ConsultationResponse(arrival, reference, by, clock.instant()));
        // The rows of answers are written past Hibernate and refer to this one.
        entities.flush();
        answers.write(response.id(), arrival.consultation(), form, arrival.answers());
        return reference;
    }

    /** Stores many that came in one file; answers their ids in the same order. Telling of it is up to the caller. */
    List<UUID> receiveAll(List<Arrival> arrivals, ConsultationId consultation, Questionnaire form, PersonId by) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var today = clock.today();
        var rows = new ArrayList<Object[]>();
        var given = new LinkedHashMap<UUID, Answers>();
        for (var arrival : arrivals) {
            var id = Ids.timeOrdered();
            var day = arrival.receivedOn();
            given.put(id, arrival.answers());
            rows.add(new Object[] {
                AnswerRows.bytes(id),
                AnswerRows.bytes(consultation.value()),
                AnswerRows.bytes(arrival.submission()),
                reference(),
                arrival.formNumber(),
                arrival.channel().name(),
                arrival.organisation(),
                now,
                day == null ? today : day,
                AnswerRows.bytes(by.value()),
                arrival.suspicion()
            });
        }
        jdbc.batchUpdate(INSERT, rows);
        answers.write(given, consultation, form);
        indexing.order(given.keySet());
        return List.copyOf(given.keySet());
    }

    private static String reference() {
        var signs = ResumeCode.signs(REFERENCE_LENGTH);
        return "R-" + signs.substring(0, 5) + "-" + signs.substring(5);
    }
}
