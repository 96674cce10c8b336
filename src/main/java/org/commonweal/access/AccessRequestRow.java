package org.commonweal.access;

import java.time.Instant;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A request for access as lists show it.
 *
 * @param organisation whom the person acted for when they asked
 * @param reason of the decision, once there is one
 */
public record AccessRequestRow(
        AccessRequestId id,
        SubjectRef subject,
        PersonId person,
        @Nullable OrganisationId organisation,
        String purpose,
        AccessRequestState state,
        Instant requestedAt,
        @Nullable String reason) {}
