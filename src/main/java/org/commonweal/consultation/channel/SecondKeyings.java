package org.commonweal.consultation.channel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which keyed responses were keyed a second time, and what differed. */
@Component
class SecondKeyings {

    private final JdbcTemplate jdbc;

    SecondKeyings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A response that somebody keyed, as it lies in the table. */
    record Keyed(UUID id, String reference, Channel channel, java.time.LocalDate receivedOn, UUID keyedBy) {}

    List<Keyed> keyed(ConsultationId consultation) {
        return jdbc.query(
                """
                SELECT response.id, response.reference, response.channel, response.received_on, response.keyed_by
                FROM consultation_response response
                LEFT JOIN consultation_intake intake ON intake.response_id = response.id
                WHERE response.consultation_id = ? AND response.keyed_by IS NOT NULL AND intake.import_id IS NULL""",
                (row, number) -> new Keyed(
                        Intakes.uuid(row.getBytes(1)),
                        row.getString(2),
                        Channel.valueOf(row.getString(3)),
                        row.getObject(4, java.time.LocalDate.class),
                        Intakes.uuid(row.getBytes(5))),
                (Object) Intakes.bytes(consultation.value()));
    }

    void add(ConsultationId consultation, UUID response, KeyedRow.Result result, PersonId by, Instant at) {
        jdbc.update(
                "INSERT INTO consultation_rekey (response_id, consultation_id, compared, rekeyed_by, rekeyed_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                Intakes.bytes(response),
                Intakes.bytes(consultation.value()),
                result.compared(),
                Intakes.bytes(by.value()),
                LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        for (int i = 0; i < result.mismatches().size(); i++) {
            var mismatch = result.mismatches().get(i);
            jdbc.update(
                    "INSERT INTO consultation_rekey_mismatch (response_id, seq, question, first_time, second_time)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    Intakes.bytes(response),
                    i,
                    mismatch.question(),
                    mismatch.first(),
                    mismatch.second());
        }
    }

    Map<UUID, KeyedRow.Result> results(ConsultationId consultation) {
        var mismatches = new HashMap<UUID, List<KeyedRow.Mismatch>>();
        jdbc.query(
                """
                SELECT mismatch.response_id, mismatch.question, mismatch.first_time, mismatch.second_time
                FROM consultation_rekey_mismatch mismatch
                JOIN consultation_rekey rekey ON rekey.response_id = mismatch.response_id
                WHERE rekey.consultation_id = ? ORDER BY mismatch.response_id, mismatch.seq""",
                row -> {
                    mismatches
                            .computeIfAbsent(Intakes.uuid(row.getBytes(1)), id -> new ArrayList<>())
                            .add(new KeyedRow.Mismatch(row.getString(2), row.getString(3), row.getString(4)));
                },
                (Object) Intakes.bytes(consultation.value()));
        var results = new HashMap<UUID, KeyedRow.Result>();
        jdbc.query(
                "SELECT response_id, compared FROM consultation_rekey WHERE consultation_id = ?",
                row -> {
                    var id = Intakes.uuid(row.getBytes(1));
                    results.put(id, new KeyedRow.Result(row.getInt(2), mismatches.getOrDefault(id, List.of())));
                },
                (Object) Intakes.bytes(consultation.value()));
        return results;
    }
}
