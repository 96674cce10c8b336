package org.commonweal.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text words that must all occur, phrases in quotation marks; empty for everything
 * @param kinds subject types, none for all
 * @param areas codes of which one must be covered, none for all
 * @param from first day the subject may be filed under
 * @param to last day
 * @param page from 0
 * @param size hits on a page, 1 to 50
 */
public record SearchQuery(
        String text,
        Set<String> kinds,
        @Nullable UUID organisation,
        Set<String> areas,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        SearchSort sort,
        int page,
        int size) {

    public static final int MAX_TEXT = 300;
    public static final int MAX_SIZE = 50;

    /** Nobody reads further; it bounds what one query costs. */
    public static final int MAX_PAGE = 199;

    public SearchQuery {
        kinds = Set.copyOf(kinds);
        areas = Set.copyOf(areas);
        if (text.length() > MAX_TEXT) {
            throw RuleViolation.onField(
                    "search.textTooLong", "text", "Search for at most " + MAX_TEXT + " characters at a time.");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw RuleViolation.onField(
                    "search.datesReversed", "to", "The last day must be the same as or after the first day.");
        }
        if (page < 0 || page > MAX_PAGE) {
            throw RuleViolation.onField(
                    "search.pageOutOfRange", "page", "There is no such page of results. Narrow the search instead.");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw RuleViolation.onField(
                    "search.pageSize", "size", "A page shows 1 to " + MAX_SIZE + " results at a time.");
        }
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), null, Set.of(), null, null, SearchSort.RELEVANCE, 0, 20);
    }

    public SearchQuery withKinds(Set<String> kinds) {
        return new SearchQuery(text, kinds, organisation, areas, from, to, sort, page, size);
    }

    public SearchQuery withOrganisation(@Nullable UUID organisation) {
        return new SearchQuery(text, kinds, organisation, areas, from, to, sort, page, size);
    }

    public SearchQuery withAreas(Set<String> areas) {
        return new SearchQuery(text, kinds, organisation, areas, from, to, sort, page, size);
    }

    public SearchQuery between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new SearchQuery(text, kinds, organisation, areas, from, to, sort, page, size);
    }

    public SearchQuery sortedBy(SearchSort sort) {
        return new SearchQuery(text, kinds, organisation, areas, from, to, sort, page, size);
    }

    public SearchQuery page(int page, int size) {
        return new SearchQuery(text, kinds, organisation, areas, from, to, sort, page, size);
    }
}
