package org.commonweal.consultation.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the database knows of responses and the index does not, because it changes while staff work. */
@Component
class AnswerSets {

    private final JdbcTemplate jdbc;

    AnswerSets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Found(String reference, java.time.LocalDate receivedOn, Channel channel, String publication) {}

    Set<UUID> coded(ConsultationId id, UUID code) {
        return ids("""
                SELECT given.response_id FROM consultation_coding_code given
                JOIN consultation_coding coding ON coding.response_id = given.response_id
                  AND coding.question_key = given.question_key AND coding.coding_round = given.coding_round
                WHERE coding.consultation_id = ? AND given.code_id = ? AND given.coding_round = 1""", AnswerBits.bytes(id.value()), AnswerBits.bytes(code));
    }

    Set<UUID> inState(ConsultationId id, String publication) {
        return ids(
                "SELECT response_id FROM consultation_rendition WHERE consultation_id = ? AND state = ?",
                AnswerBits.bytes(id.value()),
                publication);
    }

    Set<UUID> excluded(ConsultationId id) {
        return ids("SELECT response_id FROM consultation_exclusion WHERE consultation_id = ?", (Object)
                AnswerBits.bytes(id.value()));
    }

    /** Those of the responses that still are there: the index follows the tables within a moment. */
    Map<UUID, Found> find(ConsultationId id, List<UUID> responses) {
        var found = new HashMap<UUID, Found>();
        if (responses.isEmpty()) {
            return found;
        }
        var marks = String.join(", ", responses.stream().map(one -> "?").toList());
        var values = new java.util.ArrayList<Object>();
        values.add(AnswerBits.bytes(id.value()));
        responses.forEach(one -> values.add(AnswerBits.bytes(one)));
        jdbc.query(
                """
                SELECT response.id, response.reference, response.received_on, response.channel, rendition.state
                FROM consultation_response response
                LEFT JOIN consultation_rendition rendition ON rendition.response_id = response.id
                WHERE response.consultation_id = ? AND response.id IN (%s)""".formatted(marks),
                row -> {
                    var state = row.getString(5);
                    found.put(
                            AnswerBits.uuid(row.getBytes(1)),
                            new Found(
                                    row.getString(2),
                                    row.getObject(3, java.time.LocalDate.class),
                                    Channel.valueOf(row.getString(4)),
                                    state == null ? "" : state));
                },
                values.toArray());
        return found;
    }

    private Set<UUID> ids(String sql, Object... values) {
        return new HashSet<>(jdbc.query(sql, (row, number) -> AnswerBits.uuid(row.getBytes(1)), values));
    }
}
