package org.commonweal.consultation.analysis;

import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ResponseTraces;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The codes a response's answers were given. */
@Component
class CodingTraces implements ResponseTraces {

    private final JdbcTemplate jdbc;

    CodingTraces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> forget(UUID response) {
        int removed = 0;
        for (var table : List.of(
                "consultation_coding_code",
                "consultation_coding_step",
                "consultation_coding",
                "consultation_exclusion")) {
            removed +=
                    jdbc.update("DELETE FROM " + table + " WHERE response_id = ?", (Object) AnswerBits.bytes(response));
        }
        return removed == 0 ? List.of() : List.of("What staff noted about it: codes, or why it was left out");
    }

    @Override
    public List<String> held(UUID response) {
        return jdbc.query(
                """
                SELECT given.question_key, code.label FROM consultation_coding_code given
                JOIN consultation_code code ON code.id = given.code_id
                WHERE given.response_id = ? AND given.coding_round = 1 ORDER BY given.question_key, code.label""",
                (row, number) -> "The answer to %s was read as “%s”.".formatted(row.getString(1), row.getString(2)),
                (Object) AnswerBits.bytes(response));
    }
}
