package org.commonweal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchResults;
import org.commonweal.search.SearchResults.Facet;
import org.commonweal.search.SearchService;
import org.commonweal.search.SearchSort;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PortalView;

/** Searches everything the reader can read; text, filters, order and page are in the address. */
@Route("search")
@Menu(order = 40, title = "Search")
@PermitAll
class SearchView extends PortalView implements BeforeEnterObserver {

    private final SearchService search;
    private final CurrentActor actors;
    private final Directory directory;
    private final TextField text = new TextField("Search for");
    private final Select<Facet> kind = new Select<>();
    private final Select<Facet> organisation = new Select<>();
    private final Select<Facet> area = new Select<>();
    private final DatePicker from = DateFields.day("From");
    private final DatePicker to = DateFields.day("To");
    private final Select<SearchSort> sort = new Select<>();
    private final Div results = new Div();
    private SearchParameters shown = SearchParameters.none();
    private boolean filling;

    SearchView(SearchService search, CurrentActor actors, Directory directory) {
        this.search = search;
        this.actors = actors;
        this.directory = directory;
        heading("Search");
        text.setMaxLength(SearchQuery.MAX_TEXT);
        text.addClassName("portal-search-text");
        var button = new Button("Search", event -> go(shown.text(text.getValue())));
        button.addClickShortcut(Key.ENTER).listenOn(text);
        prepare(kind, "Kind");
        prepare(organisation, "Organisation");
        prepare(area, "Area");
        sort.setLabel("Order");
        sort.setItems(SearchSort.values());
        sort.setItemLabelGenerator(order -> order == SearchSort.NEWEST ? "Newest first" : "Best match first");
        kind.addValueChangeListener(change -> go(shown.kind(code(change.getValue()))));
        organisation.addValueChangeListener(change -> go(shown.organisation(code(change.getValue()))));
        area.addValueChangeListener(change -> go(shown.area(code(change.getValue()))));
        from.addValueChangeListener(change -> go(shown.from(change.getValue())));
        to.addValueChangeListener(change -> go(shown.to(change.getValue())));
        sort.addValueChangeListener(change -> go(shown.sort(change.getValue())));
        add(Fields.row(text, button), Fields.row(kind, organisation, area, sort), Fields.row(from, to), results);
    }

    private static void prepare(Select<Facet> select, String label) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.setItemLabelGenerator(
                facet -> facet == null ? "All" : facet.label() + " (" + Formats.number(facet.count()) + ")");
    }

    private static String code(@org.jspecify.annotations.Nullable Facet facet) {
        return facet == null ? "" : facet.code();
    }

    private void go(SearchParameters parameters) {
        if (!filling) {
            getUI().ifPresent(ui -> ui.navigate("search", parameters.toQuery()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = SearchParameters.read(event.getLocation().getQueryParameters());
        text.setValue(shown.text());
        heading(shown.text().isBlank() ? "Search" : "Search: " + shown.text());
        results.removeAll();
        try {
            fillDays();
            show(search.find(actors.get(), shown.query()));
        } catch (RuleViolation refused) {
            results.add(new EmptyState(refused.explanation()));
        }
    }

    private void fillDays() {
        filling = true;
        try {
            from.setValue(shown.from());
            to.setValue(shown.to());
        } finally {
            filling = false;
        }
    }

    private void show(SearchResults found) {
        var names = names(found);
        fill(found, names);
        if (found.rebuilding()) {
            results.add(
                    new Paragraph("The search index is being rebuilt. Something may be missing for a few minutes."));
        }
        if (found.total() == 0) {
            results.add(
                    new EmptyState(
                            "Nothing you can read was found. Check the spelling, use fewer words, choose All in the filters, or clear the days."));
            return;
        }
        results.add(new H2(Formats.count(found.total(), "result", "results")));
        results.add(new HitList(found, names), pages(found));
    }

    private void fill(SearchResults found, Map<String, String> names) {
        filling = true;
        fill(kind, found.kinds(), shown.kind());
        fill(
                organisation,
                found.organisations().stream()
                        .map(facet ->
                                new Facet(facet.code(), names.getOrDefault(facet.code(), "Unknown"), facet.count()))
                        .toList(),
                shown.organisation());
        fill(area, found.areas(), shown.area());
        sort.setValue(shown.sort());
        filling = false;
    }

    private static void fill(Select<Facet> select, List<Facet> facets, String chosen) {
        var items = new ArrayList<>(facets);
        if (!chosen.isEmpty() && facets.stream().noneMatch(facet -> facet.code().equals(chosen))) {
            items.add(new Facet(chosen, chosen, 0));
        }
        select.setItems(items);
        items.stream().filter(facet -> facet.code().equals(chosen)).findFirst().ifPresent(select::setValue);
        select.setVisible(!items.isEmpty());
    }

    private Map<String, String> names(SearchResults found) {
        var ids = found.organisations().stream()
                .map(facet -> new OrganisationId(java.util.UUID.fromString(facet.code())))
                .collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        for (OrganisationRef each : directory.organisations(ids).values()) {
            names.put(each.id().value().toString(), each.name());
        }
        return names;
    }

    private Component pages(SearchResults found) {
        int page = shown.page();
        boolean more = (long) (page + 1) * SearchParameters.SIZE < found.total() && page < SearchQuery.MAX_PAGE;
        var previous = new Button("Previous page", event -> go(shown.page(page - 1)));
        var next = new Button("Next page", event -> go(shown.page(page + 1)));
        previous.setEnabled(page > 0);
        next.setEnabled(more);
        var row = Fields.row(previous, next);
        row.setVisible(page > 0 || more);
        return row;
    }
}
