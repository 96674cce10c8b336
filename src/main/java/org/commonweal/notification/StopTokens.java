package org.commonweal.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.commonweal.database.DataFolder;
import org.commonweal.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Signs the links that stop mail, so that they need no account and cannot be made for somebody else. */
@Component
class StopTokens {

    private static final int UUID_LENGTH = 36;

    private final byte[] key;

    StopTokens(DataFolder folder) {
        this.key = folder.secret("mail-links").getBytes(StandardCharsets.UTF_8);
    }

    String of(PersonId person) {
        return person.value() + signature(person.value().toString());
    }

    Optional<PersonId> read(String token) {
        if (token.length() <= UUID_LENGTH) {
            return Optional.empty();
        }
        var id = token.substring(0, UUID_LENGTH);
        var given = token.substring(UUID_LENGTH).getBytes(StandardCharsets.UTF_8);
        boolean genuine = MessageDigest.isEqual(given, signature(id).getBytes(StandardCharsets.UTF_8));
        return genuine ? Optional.of(new PersonId(UUID.fromString(id))) : Optional.empty();
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
