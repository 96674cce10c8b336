package org.commonweal.needs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedRow;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** A list of needs, of one space or of all that the reader sees. */
class NeedTable extends PagedTable<NeedRow> {

    NeedTable(NeedQueries queries, @Nullable WorkspaceId space, Component empty) {
        super("Needs", page -> queries.findRows(space, page), () -> queries.countRows(space));
        column("Reference", NeedRow::ref);
        component("Need", row -> new Anchor("needs/" + row.ref(), row.title()));
        column("Therefore", NeedRow::therefore);
        component("State", row -> NeedWords.badge(row.state()));
        column("Changed", row -> Formats.day(row.changedAt()));
        whenEmpty(empty);
        refresh();
    }
}
