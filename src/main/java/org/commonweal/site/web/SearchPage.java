package org.commonweal.site.web;

import java.util.List;
import org.commonweal.search.SearchHit;
import org.commonweal.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Search results with the addresses that narrow or widen them. */
public record SearchPage(
        SearchQuery query,
        String organisation,
        List<Hit> hits,
        long total,
        boolean rebuilding,
        List<Filter> filters,
        List<Choice> chosen,
        Choice otherSort,
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    /** A hit with the names of what it only has ids of. */
    public record Hit(SearchHit hit, String kind, @Nullable String organisation) {}

    /** A group of choices under one heading. */
    public record Filter(String heading, List<Choice> choices) {}

    /** A link to the same search with one thing changed. */
    public record Choice(String label, long count, String href) {}
}
