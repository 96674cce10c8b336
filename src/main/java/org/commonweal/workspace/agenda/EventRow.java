package org.commonweal.workspace.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a space's calendar.
 *
 * @param version goes back with a changed form
 */
public record EventRow(
        EventId id,
        String title,
        String place,
        Instant starts,
        @Nullable Instant ends,
        long version) {

    public EventDraft draft() {
        return new EventDraft(title, place, local(starts), ends == null ? null : local(ends));
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(PortalClock.LONDON).toLocalDateTime();
    }
}
