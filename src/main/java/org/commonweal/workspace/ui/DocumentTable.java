package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.workspace.documents.DocumentRow;
import org.commonweal.workspace.documents.Place;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Documents that lie at a place. */
class DocumentTable extends Div {

    private final transient Place place;

    DocumentTable(Place place, DocumentParts parts, boolean changes) {
        this.place = place;
        add(new PagedTable<DocumentRow>(
                        "Documents",
                        page -> parts.documents().findRows(place, sorted(page)),
                        () -> parts.documents().countRows(place))
                .component("Document", this::title, "title")
                .column("Version", row -> Integer.toString(row.number()))
                .column("Size", row -> Formats.bytes(row.bytes()))
                .component("State", DocumentTable::state)
                .column("Added by", DocumentRow::author)
                .sortable("Changed", row -> Formats.dateTime(row.changedAt()), "changedAt")
                .whenEmpty(new EmptyState(
                        changes
                                ? "No documents here yet. Upload the first: drop files on the upload dialog."
                                : "No documents here yet."))
                .refresh());
    }

    private static Pageable sorted(Pageable page) {
        return page.getSort().isSorted()
                ? page
                : PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("title"));
    }

    private Component title(DocumentRow row) {
        return new Anchor(SpacePaths.of(place.space(), row.id()), row.title());
    }

    private static Component state(DocumentRow row) {
        var badge = DocumentWords.badge(row.state());
        var explanation = row.explanation();
        var person = row.checkedOutBy();
        if (explanation != null) {
            return new Div(badge, new Span(" " + explanation));
        }
        return person == null ? badge : new Div(new StatusBadge(StatusBadge.Tone.PROGRESS, "Checked out by " + person));
    }
}
