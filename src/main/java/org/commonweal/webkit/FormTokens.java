package org.commonweal.webkit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.commonweal.database.DataFolder;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;

/**
 * Signs the forms of public pages, so that they need no session: a token says when which form was handed out, and
 * carries the key under which a submission is stored once however often it is sent.
 */
@Component
public class FormTokens {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int KEY_LENGTH = 16;
    private static final int SIGNATURE_LENGTH = 16;
    private static final int LENGTH = Long.BYTES + KEY_LENGTH + SIGNATURE_LENGTH;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private final PortalClock clock;

    FormTokens(DataFolder folder, PortalClock clock) {
        this.secret = folder.secret("public-forms").getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /**
     * A genuine token.
     *
     * @param key unique to the form that was handed out: 32 hexadecimal digits
     */
    public record FormToken(String key, Instant issuedAt) {}

    /** A new token for the form of this name. */
    public String issue(String form) {
        var key = new byte[KEY_LENGTH];
        RANDOM.nextBytes(key);
        var body = ByteBuffer.allocate(Long.BYTES + KEY_LENGTH)
                .putLong(clock.instant().toEpochMilli())
                .put(key)
                .array();
        var token = ByteBuffer.allocate(LENGTH).put(body).put(sign(form, body)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for what was not issued for this form, or more than a day ago. */
    public Optional<FormToken> read(String form, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        var body = Arrays.copyOf(bytes, LENGTH - SIGNATURE_LENGTH);
        var signature = Arrays.copyOfRange(bytes, LENGTH - SIGNATURE_LENGTH, LENGTH);
        var issuedAt = Instant.ofEpochMilli(ByteBuffer.wrap(body).getLong());
        boolean genuine = MessageDigest.isEqual(signature, sign(form, body));
        boolean current = issuedAt.plus(LIFE).isAfter(clock.instant());
        var key = HexFormat.of().formatHex(body, Long.BYTES, body.length);
        return genuine && current ? Optional.of(new FormToken(key, issuedAt)) : Optional.empty();
    }

    private byte[] sign(String form, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(form.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(body), SIGNATURE_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
