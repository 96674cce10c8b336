package org.commonweal.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchSort;
import org.jspecify.annotations.Nullable;

/** A search as the address writes it: the values by their names there, none of them empty. */
record SearchParameters(Map<String, String> values) {

    static final int SIZE = 20;
    private static final String PAGE = "page";
    private static final Set<String> NAMES = Set.of("q", "kind", "organisation", "area", "from", "to", "sort", PAGE);

    SearchParameters {
        values = Map.copyOf(values);
    }

    static SearchParameters none() {
        return new SearchParameters(Map.of());
    }

    static SearchParameters read(QueryParameters parameters) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            parameters
                    .getSingleParameter(name)
                    .filter(given -> !given.isEmpty())
                    .ifPresent(given -> values.put(name, given));
        }
        return new SearchParameters(values);
    }

    SearchQuery query() {
        return SearchQuery.of(text().strip())
                .withKinds(kind().isEmpty() ? Set.of() : Set.of(kind()))
                .withOrganisation(organisationId())
                .withAreas(area().isEmpty() ? Set.of() : Set.of(area()))
                .between(from(), to())
                .sortedBy(sort())
                .page(page(), SIZE);
    }

    private @Nullable UUID organisationId() {
        try {
            return organisation().isEmpty() ? null : UUID.fromString(organisation());
        } catch (IllegalArgumentException e) {
            throw RuleViolation.onField("shell.searchAddress", "organisation", "There is no such organisation here.");
        }
    }

    String text() {
        return value("q");
    }

    String kind() {
        return value("kind");
    }

    String organisation() {
        return value("organisation");
    }

    String area() {
        return value("area");
    }

    @Nullable
    LocalDate from() {
        return day("from");
    }

    @Nullable
    LocalDate to() {
        return day("to");
    }

    private @Nullable LocalDate day(String name) {
        try {
            return value(name).isEmpty() ? null : LocalDate.parse(value(name));
        } catch (DateTimeParseException e) {
            throw RuleViolation.onField(
                    "shell.searchAddress", name, "The address names no day. Choose the days below instead.");
        }
    }

    /** From 0; addresses count from 1. */
    int page() {
        try {
            return value(PAGE).isEmpty() ? 0 : Integer.parseInt(value(PAGE)) - 1;
        } catch (NumberFormatException e) {
            throw RuleViolation.onField("shell.searchAddress", PAGE, "There is no such page of results.");
        }
    }

    SearchSort sort() {
        return SearchSort.of(value("sort"));
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    SearchParameters text(String changed) {
        return with("q", changed);
    }

    SearchParameters kind(String changed) {
        return with("kind", changed);
    }

    SearchParameters organisation(String changed) {
        return with("organisation", changed);
    }

    SearchParameters area(String changed) {
        return with("area", changed);
    }

    SearchParameters from(@Nullable LocalDate changed) {
        return with("from", changed == null ? "" : changed.toString());
    }

    SearchParameters to(@Nullable LocalDate changed) {
        return with("to", changed == null ? "" : changed.toString());
    }

    SearchParameters sort(SearchSort changed) {
        return with("sort", changed == SearchSort.RELEVANCE ? "" : changed.code());
    }

    /** Whatever else changes leads back to the first page. */
    private SearchParameters with(String name, String changed) {
        var all = new LinkedHashMap<>(values);
        all.remove(PAGE);
        all.put(name, changed);
        all.values().removeIf(String::isEmpty);
        return new SearchParameters(all);
    }

    SearchParameters page(int changed) {
        return with(PAGE, changed == 0 ? "" : String.valueOf(changed + 1));
    }

    QueryParameters toQuery() {
        return QueryParameters.simple(values);
    }
}
