package org.commonweal.search;

import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing found.
 *
 * @param excerpt where the words occur, or the summary
 * @param appPath address below {@code /app/}
 * @param publicPath public address, when it has one
 */
public record SearchHit(
        SubjectRef subject,
        String title,
        Snippet excerpt,
        @Nullable UUID organisation,
        @Nullable LocalDate date,
        String appPath,
        @Nullable String publicPath) {}
