package org.commonweal.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchResults;
import org.commonweal.search.SearchResults.Facet;
import org.commonweal.site.web.SearchPage.Choice;
import org.commonweal.site.web.SearchPage.Filter;
import org.commonweal.uikit.Formats;
import org.commonweal.webkit.Texts;
import org.jspecify.annotations.Nullable;

/** The filters of one search: those that could be added, and those that could be removed. */
class SearchFilters {

    private final SearchQuery query;
    private final @Nullable OrganisationRef chosenOrganisation;
    private final SearchResults results;
    private final Map<UUID, OrganisationRef> organisations;
    private final SearchAddress address;
    private final Texts texts;

    SearchFilters(
            SearchQuery query,
            @Nullable OrganisationRef chosenOrganisation,
            SearchResults results,
            List<OrganisationRef> organisations,
            Texts texts) {
        this.query = query;
        this.chosenOrganisation = chosenOrganisation;
        this.results = results;
        this.organisations = organisations.stream()
                .collect(Collectors.toMap(found -> found.id().value(), Function.identity()));
        this.address = new SearchAddress(query, chosenOrganisation == null ? "" : chosenOrganisation.code());
        this.texts = texts;
    }

    static OrganisationId organisation(Facet facet) {
        return new OrganisationId(UUID.fromString(facet.code()));
    }

    @Nullable
    String nameOf(@Nullable UUID organisation) {
        var found = organisation == null ? null : organisations.get(organisation);
        return found == null ? null : found.name();
    }

    List<Filter> offered() {
        var offered = new ArrayList<Filter>();
        if (query.kinds().isEmpty()) {
            add(offered, "site.search.kind", choices(results.kinds(), kind -> query.withKinds(Set.of(kind))));
        }
        if (chosenOrganisation == null) {
            add(offered, "site.search.organisation", organisationChoices());
        }
        if (query.areas().isEmpty()) {
            add(offered, "site.search.area", choices(results.areas(), area -> query.withAreas(Set.of(area))));
        }
        return offered;
    }

    private List<Choice> organisationChoices() {
        var choices = new ArrayList<Choice>();
        for (var facet : results.organisations()) {
            var organisation = organisations.get(organisation(facet).value());
            if (organisation != null) {
                var narrowed = new SearchAddress(query, organisation.code());
                choices.add(new Choice(organisation.name(), facet.count(), narrowed.first(query)));
            }
        }
        return choices;
    }

    private List<Choice> choices(List<Facet> facets, Function<String, SearchQuery> narrowed) {
        return facets.stream()
                .map(facet -> new Choice(facet.label(), facet.count(), address.first(narrowed.apply(facet.code()))))
                .toList();
    }

    private void add(List<Filter> offered, String heading, List<Choice> choices) {
        if (!choices.isEmpty()) {
            offered.add(new Filter(texts.get(heading), choices));
        }
    }

    /** What is filtered by now, each with the address that filters by it no more. */
    List<Choice> chosen() {
        var chosen = new ArrayList<Choice>();
        for (var kind : query.kinds()) {
            chosen.add(new Choice(label(results.kinds(), kind), 0, address.first(query.withKinds(Set.of()))));
        }
        if (chosenOrganisation != null) {
            chosen.add(new Choice(chosenOrganisation.name(), 0, new SearchAddress(query, "").first(query)));
        }
        for (var area : query.areas()) {
            chosen.add(new Choice(label(results.areas(), area), 0, address.first(query.withAreas(Set.of()))));
        }
        if (query.from() != null || query.to() != null) {
            var period = Formats.date(query.from()) + " to " + Formats.date(query.to());
            chosen.add(new Choice(period, 0, address.first(query.between(null, null))));
        }
        return chosen;
    }

    private static String label(List<Facet> facets, String code) {
        return facets.stream()
                .filter(facet -> facet.code().equals(code))
                .map(Facet::label)
                .findFirst()
                .orElse(code);
    }
}
