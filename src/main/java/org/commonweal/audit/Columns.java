package org.commonweal.audit;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids and instants as both databases keep them: 16 bytes, and UTC to the microsecond. */
final class Columns {

    private Columns() {}

    static void id(PreparedStatement statement, int index, @Nullable UUID id) throws SQLException {
        statement.setBytes(index, id == null ? null : bytes(id));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        if (bytes == null) {
            return null;
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static UUID requiredId(ResultSet row, String column) throws SQLException {
        var id = id(row, column);
        if (id == null) {
            throw new SQLException("No " + column);
        }
        return id;
    }

    static void instant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(instant), utc());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column, utc()).toInstant();
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
