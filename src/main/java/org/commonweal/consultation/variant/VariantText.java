package org.commonweal.consultation.variant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One text of a variant.
 *
 * @param of mark of the main text that it says otherwise; with another main text it says something else
 */
public record VariantText(String words, String of) {

    private static final int LENGTH = 16;

    static VariantText of(String words, String main) {
        return new VariantText(words, mark(main));
    }

    /** Whether the main text is still the one it was made from. */
    boolean says(String main) {
        return of.equals(mark(main));
    }

    private static String mark(String main) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(main.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
