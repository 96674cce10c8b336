package org.commonweal.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchSort;
import org.jspecify.annotations.Nullable;

/** A search as the address writes it. */
record SearchParameters(
        String text, String kind, String organisation, String area, String sortCode, String pageNumber) {

    static final int SIZE = 20;

    static SearchParameters none() {
        return new SearchParameters("", "", "", "", "", "");
    }

    static SearchParameters read(QueryParameters parameters) {
        return new SearchParameters(
                parameters.getSingleParameter("q").orElse(""),
                parameters.getSingleParameter("kind").orElse(""),
                parameters.getSingleParameter("organisation").orElse(""),
                parameters.getSingleParameter("area").orElse(""),
                parameters.getSingleParameter("sort").orElse(""),
                parameters.getSingleParameter("page").orElse(""));
    }

    SearchQuery query() {
        return SearchQuery.of(text.strip())
                .withKinds(kind.isEmpty() ? Set.of() : Set.of(kind))
                .withOrganisation(organisationId())
                .withAreas(area.isEmpty() ? Set.of() : Set.of(area))
                .sortedBy(SearchSort.of(sortCode))
                .page(page(), SIZE);
    }

    private @Nullable UUID organisationId() {
        try {
            return organisation.isEmpty() ? null : UUID.fromString(organisation);
        } catch (IllegalArgumentException e) {
            throw RuleViolation.onField("shell.searchAddress", "organisation", "There is no such organisation here.");
        }
    }

    /** From 0; addresses count from 1. */
    int page() {
        try {
            return pageNumber.isEmpty() ? 0 : Integer.parseInt(pageNumber) - 1;
        } catch (NumberFormatException e) {
            throw RuleViolation.onField("shell.searchAddress", "page", "There is no such page of results.");
        }
    }

    SearchSort sort() {
        return SearchSort.of(sortCode);
    }

    SearchParameters text(String changed) {
        return new SearchParameters(changed, kind, organisation, area, sortCode, "");
    }

    SearchParameters kind(String changed) {
        return new SearchParameters(text, changed, organisation, area, sortCode, "");
    }

    SearchParameters organisation(String changed) {
        return new SearchParameters(text, kind, changed, area, sortCode, "");
    }

    SearchParameters area(String changed) {
        return new SearchParameters(text, kind, organisation, changed, sortCode, "");
    }

    SearchParameters sort(SearchSort changed) {
        var code = changed == SearchSort.RELEVANCE ? "" : changed.code();
        return new SearchParameters(text, kind, organisation, area, code, "");
    }

    SearchParameters page(int changed) {
        return new SearchParameters(
                text, kind, organisation, area, sortCode, changed == 0 ? "" : String.valueOf(changed + 1));
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        values.put("q", text);
        values.put("kind", kind);
        values.put("organisation", organisation);
        values.put("area", area);
        values.put("sort", sortCode);
        values.put("page", pageNumber);
        values.values().removeIf(String::isEmpty);
        return QueryParameters.simple(values);
    }
}
