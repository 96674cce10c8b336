package org.commonweal.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A guest's access as lists show it. */
public record GuestRow(
        PersonId person,
        String name,
        String email,
        String affiliation,
        String purpose,
        PersonId sponsor,
        String sponsorName,
        LocalDate endsOn,
        GuestState state,
        @Nullable Instant lastSeenAt) {}
