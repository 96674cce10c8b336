package org.commonweal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;

/** A link of the chain: the hash of the link before it and of the row it seals. */
record Seal(long seq, long eventSeq, String previous, String hash, Instant sealedAt) {

    /** What the first link follows. */
    static final String START = "0".repeat(64);

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seal_seq"),
                row.getLong("event_seq"),
                row.getString("prev_hash"),
                row.getString("hash"),
                Columns.instant(row, "sealed_at"));
    }

    static String hash(String previous, AuditEntry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.US_ASCII));
            digest.update(entry.canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
