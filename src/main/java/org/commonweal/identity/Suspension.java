package org.commonweal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a person was kept out, kept so that it can be asked who could see something on a past day.
 *
 * @param to the first instant in which they were back; null while it lasts
 */
@Embeddable
record Suspension(
        @Column(name = "from_at", nullable = false) Instant from,
        @Column(name = "to_at") @Nullable Instant to) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && (to == null || at.isBefore(to));
    }
}
