package org.commonweal.commissioning.plan;

import java.time.Instant;

/**
 * An opportunity in the log.
 *
 * @param answer what became of it; empty while nothing has
 */
public record OpportunityRow(
        OpportunityId id,
        String ref,
        String title,
        String text,
        String organisation,
        Instant loggedAt,
        OpportunityState state,
        String answer) {}
