package org.commonweal.identity.builtin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.commonweal.kernel.RuleViolation;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What makes a password good enough, and how it is kept. Length is what counts; no rule asks for odd characters. */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** bcrypt reads no more than 72 bytes; saying so is better than cutting silently. */
    private static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "password1234",
            "passwordpassword",
            "password12345",
            "123456789012",
            "1234567890123",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopas",
            "iloveyou1234",
            "letmein12345",
            "letmeinletmein",
            "welcome12345",
            "administrator",
            "changemechangeme",
            "changeme1234",
            "commonweal123",
            "commonwealcommonweal");

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String decoy = encoded("nobody has this password");

    /** Answers the hash to keep. */
    String accept(String password) {
        if (password.length() < SHORTEST) {
            throw refused("Use at least " + SHORTEST + " characters. Three or four unrelated words work well.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused(
                    "Use at most " + MOST_BYTES + " characters; accented letters and signs count as two or more.");
        }
        if (COMMON.contains(password.toLowerCase(Locale.ROOT))
                || password.chars().distinct().count() < 4) {
            throw refused("This password is among the first that are tried. Choose another.");
        }
        return encoded(password);
    }

    boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && encoder.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that an unknown name answers no faster than a known one. */
    void compareWithNothing(String password) {
        matches(password, decoy);
    }

    private String encoded(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash");
        }
        return hash;
    }

    private static RuleViolation refused(String message) {
        return RuleViolation.onField("identity.password", "password", message);
    }
}
