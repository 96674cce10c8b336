package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeRow;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** A list of outcomes, of one space or of all that the reader sees. */
class OutcomeTable extends PagedTable<OutcomeRow> {

    OutcomeTable(OutcomeQueries queries, @Nullable WorkspaceId space, Component empty) {
        super("Outcomes", page -> queries.findRows(space, page), () -> queries.countRows(space));
        column("Reference", OutcomeRow::ref);
        component("Outcome", row -> new Anchor("outcomes/" + row.ref(), row.statement()));
        column("Themes", row -> OutcomeWords.themes(row.themes()));
        column("Rank", row -> row.rank() == null ? "–" : String.valueOf(row.rank()));
        component("State", row -> OutcomeWords.badge(row.state()));
        column("Changed", row -> Formats.day(row.changedAt()));
        whenEmpty(empty);
        refresh();
    }
}
