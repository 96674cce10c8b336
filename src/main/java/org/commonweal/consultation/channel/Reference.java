package org.commonweal.consultation.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;

/** Makes one name of a response wherever it comes from, so that it is counted once however often it comes. */
final class Reference {

    private Reference() {}

    static UUID submission(ConsultationId consultation, String reference) {
        return UUID.nameUUIDFromBytes((consultation.value() + "\n" + reference).getBytes(StandardCharsets.UTF_8));
    }

    static String hash(List<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
