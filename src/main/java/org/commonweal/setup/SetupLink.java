package org.commonweal.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one link with which an empty portal can be set up. Only its hash is kept, and only as long as the portal runs.
 */
@Component
class SetupLink {

    static final Duration VALID_FOR = Duration.ofMinutes(30);

    private record Issued(byte[] hash, Instant until) {}

    private final PortalClock clock;
    private @Nullable Issued issued;

    SetupLink(PortalClock clock) {
        this.clock = clock;
    }

    /** Makes a new secret; one made before stops working. */
    synchronized String issue() {
        var token = Ids.secret();
        issued = new Issued(hash(token), clock.instant().plus(VALID_FOR));
        return token;
    }

    synchronized void require(String token) {
        var known = issued;
        if (known == null
                || !known.until().isAfter(clock.instant())
                || !MessageDigest.isEqual(known.hash(), hash(token))) {
            throw new RuleViolation(
                    "setup.linkDead", "This link has been used or is too old. Start the portal again for another.");
        }
    }

    /** Does the work once, one caller at a time; work that fails leaves the link as it was. */
    synchronized void use(String token, Runnable work) {
        require(token);
        work.run();
        issued = null;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
