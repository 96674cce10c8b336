package org.commonweal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.commonweal.identity.CurrentActor;
import org.commonweal.search.SearchService;
import org.commonweal.uikit.HeaderItem;

/** The one search box of the workspaces, with titles to choose from; the slash key goes to it. */
@org.springframework.stereotype.Component
class SearchHeader implements HeaderItem {

    private final SearchService search;
    private final CurrentActor actors;

    SearchHeader(SearchService search, CurrentActor actors) {
        this.search = search;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        return new SearchBox();
    }

    @JsModule("context://frontend/search-key.js")
    private class SearchBox extends ComboBox<String> {

        SearchBox() {
            setId("portal-search");
            setAriaLabel("Search");
            setPlaceholder("Search");
            addClassName("portal-search");
            setAllowCustomValue(true);
            setAutoOpen(false);
            setClearButtonVisible(true);
            setItems(this::titles);
            addCustomValueSetListener(typed -> go(typed.getDetail()));
            addValueChangeListener(chosen -> {
                if (chosen.isFromClient() && chosen.getValue() != null) {
                    go("\"" + chosen.getValue() + "\"");
                }
            });
        }

        private Stream<String> titles(Query<String, String> query) {
            int offset = query.getOffset();
            int limit = query.getLimit();
            return search.suggest(actors.get(), query.getFilter().orElse("")).stream()
                    .skip(offset)
                    .limit(limit);
        }

        private void go(String text) {
            UI.getCurrent().navigate("search", QueryParameters.of("q", text));
        }
    }
}
