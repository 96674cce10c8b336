package org.commonweal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module offers of a subject to be found by.
 *
 * @param title the heading of a hit
 * @param summary a sentence or two, shown when nothing better is highlighted
 * @param text everything inside, such as a document's extracted text
 * @param organisation the organisation it belongs to, for the filter
 * @param areas codes of the areas it covers
 * @param date the day it is filed under
 * @param appPath address below {@code /app/}
 * @param publicPath public address, when it has one
 */
public record SearchDraft(
        String title,
        String summary,
        String text,
        @Nullable UUID organisation,
        List<String> areas,
        @Nullable LocalDate date,
        String appPath,
        @Nullable String publicPath) {

    public SearchDraft {
        areas = List.copyOf(areas);
    }
}
