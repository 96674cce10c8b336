package org.commonweal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.search.SearchHit;
import org.commonweal.search.SearchResults;
import org.commonweal.search.SearchResults.Facet;
import org.commonweal.search.Snippet;
import org.commonweal.uikit.Formats;

/** What was found, each with where it comes from and where the words occur. */
class HitList extends UnorderedList {

    HitList(SearchResults found, Map<String, String> organisations) {
        addClassName("portal-hits");
        var kinds = found.kinds().stream().collect(Collectors.toMap(Facet::code, Facet::label));
        found.hits().forEach(hit -> add(item(hit, kinds, organisations)));
    }

    private static ListItem item(SearchHit hit, Map<String, String> kinds, Map<String, String> organisations) {
        var title = new Anchor(hit.appPath(), hit.title());
        var type = hit.subject().type();
        var owner = hit.organisation() == null
                ? ""
                : organisations.getOrDefault(hit.organisation().toString(), "");
        var date = hit.date() == null ? "" : Formats.date(hit.date());
        var about = new Span(Stream.of(kinds.getOrDefault(type, type), owner, date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        about.addClassName("portal-hint");
        return new ListItem(title, about, excerpt(hit.excerpt()));
    }

    private static Paragraph excerpt(Snippet snippet) {
        var excerpt = new Paragraph();
        for (var piece : snippet.pieces()) {
            var element = piece.marked() ? new Element("mark").setText(piece.text()) : Element.createText(piece.text());
            excerpt.getElement().appendChild(element);
        }
        return excerpt;
    }
}
