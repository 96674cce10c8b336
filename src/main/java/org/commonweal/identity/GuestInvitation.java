package org.commonweal.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to somebody from outside.
 *
 * @param affiliation where they come from, in words; may be empty
 * @param endsOn last day of the access; without one, half a year from today
 */
public record GuestInvitation(
        String name,
        String email,
        String affiliation,
        String purpose,
        @Nullable LocalDate endsOn) {}
