package org.commonweal.audit.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.commonweal.audit.AuditQueries;
import org.commonweal.audit.AuditRow;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** Who did what to one subject and when, latest first. */
public class HistoryPanel extends Section {

    private final PagedTable<AuditRow> table;

    HistoryPanel(AuditQueries queries, SubjectRef subject) {
        addClassName("portal-section");
        table = new PagedTable<>(
                        "History, latest first",
                        page -> queries.findHistory(subject, page),
                        () -> queries.countHistory(subject))
                .column("When", row -> Formats.dateTime(row.at()))
                .column("Who", AuditRow::who)
                .column("For", AuditRow::organisation)
                .column("What", AuditRow::actionInWords)
                .column("Details", DetailWords::of)
                .whenEmpty(new EmptyState("Nothing has happened here yet."));
        add(new H2("History"), table.refresh());
    }

    /** Reads again, after a command on the same page. */
    public void refresh() {
        table.refresh();
    }
}
