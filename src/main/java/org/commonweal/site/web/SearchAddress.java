package org.commonweal.site.web;

import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchSort;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes searches as addresses. */
record SearchAddress(SearchQuery query, String organisation) {

    String page(int page) {
        return with(query.page(page, query.size()));
    }

    /** The first page of another search in the same organisation. */
    String first(SearchQuery other) {
        return with(other.page(0, other.size()));
    }

    private String with(SearchQuery other) {
        var address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        other.kinds().stream().sorted().forEach(kind -> address.queryParam("kind", kind));
        if (!organisation.isEmpty()) {
            address.queryParam("organisation", organisation);
        }
        other.areas().stream().sorted().forEach(area -> address.queryParam("area", area));
        if (other.from() != null) {
            address.queryParam("from", other.from());
        }
        if (other.to() != null) {
            address.queryParam("to", other.to());
        }
        if (other.sort() != SearchSort.RELEVANCE) {
            address.queryParam("sort", other.sort().code());
        }
        if (other.page() > 0) {
            address.queryParam("page", other.page() + 1);
        }
        return address.encode().buildAndExpand(other.text()).toUriString();
    }
}
