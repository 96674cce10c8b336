package org.commonweal.identity.builtin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by account, or by what was typed when there is no such account, so that both lock alike. Kept
 * in memory: the built-in provider is one process on one machine.
 */
@Component
class FailedAttempts {

    static final int ALLOWED = 5;

    /** One address may stand for a library; more wrong passwords than this are somebody trying many names. */
    static final int ALLOWED_FROM_ADDRESS = 100;

    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private record Failures(int count, Instant last) {}

    private final Cache<String, Failures> failures =
            Caffeine.newBuilder().maximumSize(100_000).build();
    private final PortalClock clock;

    FailedAttempts(PortalClock clock) {
        this.clock = clock;
    }

    boolean locked(String who) {
        return reached(who, ALLOWED);
    }

    boolean lockedFrom(String address) {
        return reached(from(address), ALLOWED_FROM_ADDRESS);
    }

    void failedFrom(String address) {
        failed(from(address));
    }

    /** No name can be typed that looks like this: names are typed without spaces at the end. */
    private static String from(String address) {
        return address + " ";
    }

    private boolean reached(String who, int allowed) {
        var known = failures.getIfPresent(who);
        return known != null && known.count() >= allowed && !over(known);
    }

    void failed(String who) {
        var now = clock.instant();
        failures.asMap()
                .merge(
                        who,
                        new Failures(1, now),
                        (before, first) -> over(before) ? first : new Failures(before.count() + 1, now));
    }

    void forget(String who) {
        failures.invalidate(who);
    }

    private boolean over(Failures known) {
        return !known.last().plus(LOCKED_FOR).isAfter(clock.instant());
    }
}
