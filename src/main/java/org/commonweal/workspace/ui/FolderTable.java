package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.documents.FolderRow;
import org.commonweal.workspace.documents.Place;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Folders that lie at a place, those the reader may only know of among them; nothing when there are none. */
class FolderTable extends Div {

    private final transient Place place;
    private final transient DocumentParts parts;

    FolderTable(Place place, DocumentParts parts) {
        this.place = place;
        this.parts = parts;
        setVisible(parts.folders().countRows(place) > 0);
        add(new PagedTable<FolderRow>(
                        "Folders",
                        page -> parts.folders()
                                .findRows(
                                        place,
                                        PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("name"))),
                        () -> parts.folders().countRows(place))
                .component("Folder", this::name)
                .column("Owner", FolderRow::owner)
                .column("Readers", row -> row.cutOff() ? "Only those it is shared with" : "As where it lies")
                .refresh());
    }

    private Component name(FolderRow row) {
        if (row.readable()) {
            return new Anchor(SpacePaths.of(new Place(place.space(), row.id())), row.name());
        }
        return Fields.row(
                new Span(row.name() + ", owned by " + row.owner()),
                parts.accessParts().requestAccess(row.id().subject()));
    }
}
