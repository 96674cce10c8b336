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

    private final JdbcTemplate jdbc;

    PointsOfResponse(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID theme, Collection<UUID> responses) {
        var known = responsesOf(theme);
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

    public Set<UUID> responsesOf(UUID theme) {
        return new HashSet<>(jdbc.query(
                "SELECT response_id FROM consultation_theme_response WHERE theme_id = ?",
                (row, number) -> Bytes.uuid(row.getBytes(1)),
                (Object) Bytes.of(theme)));
    }

    public Set<UUID> themesOf(UUID response) {
        return new HashSet<>(jdbc.query(
                "SELECT theme_id FROM consultation_theme_response WHERE response_id = ?",
                (row, number) -> Bytes.uuid(row.getBytes(1)),
                (Object) Bytes.of(response)));
    }

    public long count(UUID theme) {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_theme_response WHERE theme_id = ?", Long.class, (Object)
                        Bytes.of(theme));
        return count == null ? 0 : count;
    }
}
