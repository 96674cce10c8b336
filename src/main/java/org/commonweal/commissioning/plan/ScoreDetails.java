package org.commonweal.commissioning.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person gives.
 *
 * @param handedInAt absent while it is unfinished
 */
public record ScoreDetails(
        String scorer, ScoreDraft draft, @Nullable Instant handedInAt) {}
