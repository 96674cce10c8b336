package org.commonweal.identity;

import java.util.List;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as their page shows them.
 *
 * @param memberships those in force that the reader may see
 * @param guest their access as a guest, if they have any
 * @param manageable whether the reader may suspend and reinstate them
 */
public record PersonDetails(
        PersonId id,
        long version,
        String name,
        String email,
        PersonStatus status,
        List<MemberRow> memberships,
        @Nullable GuestRow guest,
        boolean manageable) {}
