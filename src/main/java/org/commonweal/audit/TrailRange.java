package org.commonweal.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;

/** The days of a trail, both included, as London counts them. */
public record TrailRange(LocalDate from, LocalDate to) {

    public TrailRange {
        if (to.isBefore(from)) {
            throw RuleViolation.onField("audit.range", "to", "The last day lies before the first. Choose a later one.");
        }
    }

    Instant start() {
        return from.atStartOfDay(PortalClock.LONDON).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(PortalClock.LONDON).toInstant();
    }
}
