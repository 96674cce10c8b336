package org.commonweal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.commonweal.kernel.PortalClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Real time, moved by tests that need another day. Put back what you moved: the context is shared. */
@TestConfiguration
public class TestClock {

    private static volatile Duration offset = Duration.ZERO;

    /** Moves the portal's time forward (or back) until {@link #reset()}. */
    public static void move(Duration by) {
        offset = offset.plus(by);
    }

    public static void reset() {
        offset = Duration.ZERO;
    }

    @Bean
    PortalClock portalClock() {
        return new PortalClock(new Clock() {
            @Override
            public Instant instant() {
                return Instant.now().plus(offset);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }
}
