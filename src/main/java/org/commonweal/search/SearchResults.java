package org.commonweal.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total readable hits altogether
 * @param rebuilding true when the index is being rebuilt, so that something may be missing for the moment
 */
public record SearchResults(
        List<SearchHit> hits,
        long total,
        List<Facet> kinds,
        List<Facet> organisations,
        List<Facet> areas,
        boolean rebuilding) {

    /** A value of a filter and how many hits have it. */
    public record Facet(String code, String label, long count) {}

    public SearchResults {
        hits = List.copyOf(hits);
        kinds = List.copyOf(kinds);
        organisations = List.copyOf(organisations);
        areas = List.copyOf(areas);
    }

    static SearchResults none(boolean rebuilding) {
        return new SearchResults(List.of(), 0, List.of(), List.of(), List.of(), rebuilding);
    }
}
