package org.commonweal.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock every module is given. It is the system's, except inside {@link #at}, with which the demonstration loader
 * acts on past days; tests pass a fixed base clock.
 */
public class PortalClock extends Clock {

    /** Deadlines are dates of this zone. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock base;
    private final ThreadLocal<@Nullable Instant> moment = new ThreadLocal<>();

    public PortalClock(Clock base) {
        this.base = base;
    }

    /** Runs the work as if it were that instant, on this thread only. */
    public <T> T at(Instant instant, Supplier<T> work) {
        var before = moment.get();
        moment.set(instant);
        try {
            return work.get();
        } finally {
            if (before == null) {
                moment.remove();
            } else {
                moment.set(before);
            }
        }
    }

    /** Today in London. */
    public LocalDate today() {
        return instant().atZone(LONDON).toLocalDate();
    }

    @Override
    public Instant instant() {
        var set = moment.get();
        return set == null ? now() : set.truncatedTo(ChronoUnit.MICROS);
    }

    /** The time it is even inside {@link #at}: for records of when something was written down. */
    public Instant now() {
        // Microseconds are what both databases keep.
        return base.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }
}
