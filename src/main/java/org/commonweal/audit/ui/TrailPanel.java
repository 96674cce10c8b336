package org.commonweal.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Locale;
import org.commonweal.audit.AuditQueries;
import org.commonweal.audit.AuditRow;
import org.commonweal.audit.TrailRange;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** What happened in a space between two days, and the same as files. */
public class TrailPanel extends Section {

    private static final int DAYS_SHOWN_FIRST = 30;

    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final Anchor csv = new Anchor("", "Download as CSV");
    private final Anchor json = new Anchor("", "Download as JSON");
    private final SubjectRef space;
    private final PagedTable<AuditRow> table;
    private TrailRange range;

    TrailPanel(AuditQueries queries, PortalClock clock, SubjectRef space) {
        this.space = space;
        this.range = new TrailRange(clock.today().minusDays(DAYS_SHOWN_FIRST), clock.today());
        addClassName("portal-section");
        table = new PagedTable<>(
                        "Trail, latest first",
                        page -> queries.findTrail(space, range, page),
                        () -> queries.countTrail(space, range))
                .column("When", row -> Formats.dateTime(row.at()))
                .column("Who", AuditRow::who)
                .column("For", AuditRow::organisation)
                .column("What", AuditRow::actionInWords)
                .column("Kind", row -> row.subject().type().replace('-', ' '))
                .column("Details", DetailWords::of)
                .whenEmpty(new EmptyState("Nothing happened between these days."));

        for (var picker : new DatePicker[] {from, to}) {
            picker.setLocale(Locale.UK);
            picker.addValueChangeListener(change -> choose());
        }
        from.setValue(range.from());
        to.setValue(range.to());
        csv.getElement().setAttribute("download", true);
        json.getElement().setAttribute("download", true);
        csv.setRouterIgnore(true);
        json.setRouterIgnore(true);

        add(new H2("Trail"), Fields.row(from, to, csv, json), table);
        choose();
    }

    private void choose() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean backwards = first != null && last != null && last.isBefore(first);
        to.setInvalid(backwards);
        to.setErrorMessage("The last day lies before the first.");
        if (first == null || last == null || backwards) {
            return;
        }
        range = new TrailRange(first, last);
        var address = "/files/audit/workspaces/" + space.id() + ".%s?from=" + first + "&to=" + last;
        csv.setHref(address.formatted("csv"));
        json.setHref(address.formatted("json"));
        table.refresh();
    }
}
