package org.commonweal.site.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.search.SearchHit;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchResults;
import org.commonweal.search.SearchResults.Facet;
import org.commonweal.search.SearchSort;
import org.commonweal.site.web.SearchPage.Choice;
import org.commonweal.webkit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out search results: names for ids, and a link for everything that can be changed. */
@Component
class SearchPages {

    private final Directory directory;
    private final Texts texts;

    SearchPages(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    SearchPage of(SearchQuery query, @Nullable OrganisationRef organisation, SearchResults results) {
        var code = organisation == null ? "" : organisation.code();
        var address = new SearchAddress(query, code);
        var filters = new SearchFilters(query, organisation, results, organisations(results), texts);
        int pages = pages(query, results);
        return new SearchPage(
                query,
                code,
                hits(results, filters),
                results.total(),
                results.rebuilding(),
                filters.offered(),
                filters.chosen(),
                otherSort(query, address),
                query.page() + 1,
                pages,
                query.page() > 0 ? address.page(query.page() - 1) : null,
                query.page() + 1 < pages ? address.page(query.page() + 1) : null);
    }

    private static int pages(SearchQuery query, SearchResults results) {
        long pages = (results.total() + query.size() - 1) / query.size();
        return (int) Math.clamp(pages, 1, SearchQuery.MAX_PAGE + 1);
    }

    private Choice otherSort(SearchQuery query, SearchAddress address) {
        var sort = query.sort() == SearchSort.RELEVANCE ? SearchSort.NEWEST : SearchSort.RELEVANCE;
        return new Choice(texts.get("site.search.sort." + sort.code()), 0, address.first(query.sortedBy(sort)));
    }

    private List<OrganisationRef> organisations(SearchResults results) {
        var ids = Stream.concat(
                        results.hits().stream()
                                .map(SearchHit::organisation)
                                .filter(Objects::nonNull)
                                .map(OrganisationId::new),
                        results.organisations().stream().map(SearchFilters::organisation))
                .collect(Collectors.toSet());
        return List.copyOf(directory.organisations(ids).values());
    }

    private static List<SearchPage.Hit> hits(SearchResults results, SearchFilters filters) {
        var kinds = results.kinds().stream().collect(Collectors.toMap(Facet::code, Facet::label));
        return results.hits().stream()
                .map(hit -> {
                    var type = hit.subject().type();
                    return new SearchPage.Hit(hit, kinds.getOrDefault(type, type), filters.nameOf(hit.organisation()));
                })
                .toList();
    }
}
