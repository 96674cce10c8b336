package org.commonweal.outcomes;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param rank among the corporate outcomes; absent for one that is none
 */
public record OutcomeRow(
        String ref,
        String statement,
        Set<Theme> themes,
        OutcomeState state,
        @Nullable Integer rank,
        Instant changedAt) {}
