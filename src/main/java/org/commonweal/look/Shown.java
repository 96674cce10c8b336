package org.commonweal.look;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are given.
 *
 * @param revision of both together: changes when either does, and with nothing else
 */
public record Shown(String css, byte @Nullable [] logo, String revision) {

    static Shown of(Look look, byte @Nullable [] logo) {
        var css = look.css();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(css.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(logo == null ? new byte[0] : logo);
            return new Shown(css, logo, HexFormat.of().formatHex(digest.digest(), 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
