package org.commonweal.consultation.privacy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ResponseTraces;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The mark by which an e-mail address would be known again. */
@Component
class ConfirmationTraces implements ResponseTraces {

    private static final String OF_RESPONSE =
            "WHERE submission_id IN (SELECT submission_id FROM consultation_response WHERE id = ?)";

    private final JdbcTemplate jdbc;

    ConfirmationTraces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> forget(UUID response) {
        jdbc.update("DELETE FROM consultation_origin " + OF_RESPONSE, (Object) bytes(response));
        int gone = jdbc.update("DELETE FROM consultation_confirmation " + OF_RESPONSE, (Object) bytes(response));
        return gone == 0 ? List.of() : List.of("The mark of the e-mail address it was confirmed with");
    }

    @Override
    public List<String> held(UUID response) {
        return jdbc.query(
                "SELECT asked_at FROM consultation_confirmation " + OF_RESPONSE,
                (row, number) -> "A mark by which the e-mail address it was confirmed with would be known again.",
                (Object) bytes(response));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
