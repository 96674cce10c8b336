package org.commonweal.consultation.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which responses speak of which theme. Filled by hand on the theme's screen, or by whoever codes answers; callers have
 * asked permission before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PointsOfResponse {

    private static final int PART = 1_000;

    /** As the first round of coding has it, and only once an answer's codes are stored. */
    private static final String CODED = """
            FROM consultation_theme_code link
            JOIN consultation_coding_code given ON given.code_id = link.code_id AND given.coding_round = 1
            JOIN consultation_coding coding ON coding.response_id = given.response_id
              AND coding.question_key = given.question_key AND coding.coding_round = given.coding_round""";

    private final JdbcTemplate jdbc;

    PointsOfResponse(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID theme, Collection<UUID> responses) {
        var known = ids("SELECT response_id FROM consultation_theme_response WHERE theme_id = ?", theme);
        jdbc.batchUpdate(
                "INSERT INTO consultation_theme_response (theme_id, response_id) VALUES (?, ?)",
                responses.stream()
                        .distinct()
                        .filter(response -> !known.contains(response))
                        .toList(),
                PART,
                (statement, response) -> {
                    statement.setBytes(1, Bytes.of(theme));
                    statement.setBytes(2, Bytes.of(response));
                });
    }

    public void remove(UUID theme, Collection<UUID> responses) {
        jdbc.batchUpdate(
                "DELETE FROM consultation_theme_response WHERE theme_id = ? AND response_id = ?",
                List.copyOf(responses),
                PART,
                (statement, response) -> {
                    statement.setBytes(1, Bytes.of(theme));
                    statement.setBytes(2, Bytes.of(response));
                });
    }

    /** Those that were ticked, and those with an answer that was given a code of the theme. */
    public Set<UUID> responsesOf(UUID theme) {
        var all = ids("SELECT response_id FROM consultation_theme_response WHERE theme_id = ?", theme);
        all.addAll(coded(theme));
        return all;
    }

    /** Those that speak of the theme because of a code. */
    Set<UUID> coded(UUID theme) {
        return ids("SELECT given.response_id " + CODED + " WHERE link.theme_id = ?", theme);
    }

    public Set<UUID> themesOf(UUID response) {
        var all = ids("SELECT theme_id FROM consultation_theme_response WHERE response_id = ?", response);
        all.addAll(ids("SELECT link.theme_id " + CODED + " WHERE given.response_id = ?", response));
        return all;
    }

    public long count(UUID theme) {
        return responsesOf(theme).size();
    }

    private Set<UUID> ids(String sql, UUID of) {
        return new HashSet<>(jdbc.query(sql, (row, number) -> Bytes.uuid(row.getBytes(1)), (Object) Bytes.of(of)));
    }
}
