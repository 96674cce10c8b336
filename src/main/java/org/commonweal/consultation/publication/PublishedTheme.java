package org.commonweal.consultation.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme as everyone may read it.
 *
 * @param responses how many spoke of it, in words; small numbers are not told
 * @param quotes published words of some of them
 * @param overdue whether what was promised was to be done before today
 */
public record PublishedTheme(
        String title,
        String youSaid,
        String responses,
        List<PublishedResponse> quotes,
        ThemeAnswer answer,
        String answerText,
        String owner,
        @Nullable LocalDate dueOn,
        boolean overdue) {}
