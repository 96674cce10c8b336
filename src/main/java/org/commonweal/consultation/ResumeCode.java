package org.commonweal.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The code with which somebody goes on answering, here or on another device: eighty random bits in letters and digits
 * that are not taken for others. Only its hash is stored.
 */
public record ResumeCode(String plain) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ResumeCode random() {
        return new ResumeCode(signs(LENGTH));
    }

    /** A random word of the same letters, for receipts. */
    static String signs(int length) {
        var signs = new StringBuilder();
        for (int i = 0; i < length; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    /** As somebody typed or pasted it, in any case and with any spaces. */
    public static Optional<ResumeCode> typed(String text) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        var plain = text.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]", "");
        return plain.length() == LENGTH ? Optional.of(new ResumeCode(plain)) : Optional.empty();
    }

    /** In groups of four, as it is shown. */
    public String shown() {
        return plain.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a resume code";
    }
}
