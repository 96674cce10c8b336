package org.commonweal.consultation.team;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ResponseTraces;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What colleagues typed and said to each other until they sent their response. */
@Component
class TeamTraces implements ResponseTraces {

    private static final String TEAM = """
            SELECT team.id FROM consultation_team team
            JOIN consultation_response response ON response.consultation_id = team.consultation_id
            AND response.reference = team.reference WHERE response.id = ?""";

    private final JdbcTemplate jdbc;

    TeamTraces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> forget(UUID response) {
        var teams = jdbc.query(TEAM, (row, number) -> row.getBytes(1), (Object) bytes(response));
        remove(teams);
        return teams.isEmpty() ? List.of() : List.of("What the organisation's people worked it out from");
    }

    @Override
    public void forgetWords(UUID consultation) {
        remove(jdbc.query(
                "SELECT id FROM consultation_team WHERE consultation_id = ?", (row, number) -> row.getBytes(1), (Object)
                        bytes(consultation)));
    }

    private void remove(List<byte[]> teams) {
        for (Object team : teams) {
            jdbc.update("DELETE FROM consultation_team_entry WHERE team_id = ?", team);
            jdbc.update("DELETE FROM consultation_team_answer WHERE team_id = ?", team);
            jdbc.update("DELETE FROM consultation_team WHERE id = ?", team);
        }
    }

    /** They go on from what they have. */
    @Override
    public void replaced(UUID old, UUID by) {}

    @Override
    public List<String> held(UUID response) {
        return jdbc.query(
                "SELECT COUNT(*) FROM consultation_team_entry WHERE team_id IN (" + TEAM + ")",
                (row, number) -> row.getLong(1) == 0
                        ? "The organisation's people did not write to each other about it."
                        : "%,d lines of what the organisation's people typed and wrote to each other."
                                .formatted(row.getLong(1)),
                (Object) bytes(response));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
