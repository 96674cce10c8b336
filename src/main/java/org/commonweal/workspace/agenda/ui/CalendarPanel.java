package org.commonweal.workspace.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonweal.kernel.PortalClock;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.agenda.AgendaPaths;
import org.commonweal.workspace.agenda.EventQueries;
import org.commonweal.workspace.agenda.EventRow;
import org.commonweal.workspace.agenda.EventService;

/** The calendar of a space, a month at a time; the month is part of the address. */
class CalendarPanel extends Div implements AfterNavigationObserver {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.UK);
    private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");

    private final WorkspaceDetails space;
    private final EventService service;
    private final H2 heading = new H2();
    private final Nav turning = new Nav();
    private final PagedTable<EventRow> table;
    private YearMonth month;

    CalendarPanel(WorkspaceDetails space, EventQueries queries, EventService service, PortalClock clock) {
        this.space = space;
        this.service = service;
        this.month = YearMonth.from(clock.today());
        this.table = new PagedTable<>(
                "Calendar entries of the month",
                page -> queries.findRows(space.id(), month, page),
                () -> queries.countRows(space.id(), month));
        turning.getElement().setAttribute("aria-label", "Months");
        turning.addClassName("portal-row");
        var add = new Button(
                "Add entry",
                click -> EventDialog.adding(space.id(), service, table::refresh).open());
        add.setVisible(space.canContribute());
        columns();
        show();
        add(heading, Fields.row(turning, add), table);
    }

    private void columns() {
        table.column("When", EventTimes::of)
                .column("What", EventRow::title)
                .column("Where", event -> event.place().isEmpty() ? "–" : event.place())
                .whenEmpty(new EmptyState("Nothing takes place this month."));
        if (space.canContribute()) {
            table.component("Actions", this::actions);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked(event.getLocation());
        show();
    }

    private void asked(Location location) {
        location.getQueryParameters()
                .getSingleParameter("month")
                .filter(text -> MONTH.matcher(text).matches())
                .ifPresent(text -> month = YearMonth.parse(text));
    }

    private void show() {
        heading.setText(NAME.format(month));
        turning.removeAll();
        turning.add(to("Previous month", month.minusMonths(1)), to("Next month", month.plusMonths(1)));
        table.refresh();
    }

    private Anchor to(String label, YearMonth other) {
        var link = new Anchor(AgendaPaths.calendar(space.id()) + "?month=" + other, label);
        link.getElement().setAttribute("aria-label", label + ", " + NAME.format(other));
        return link;
    }

    private Component actions(EventRow event) {
        return Fields.row(
                button(
                        "Edit",
                        event,
                        () -> EventDialog.changing(event, service, table::refresh)
                                .open()),
                button(
                        "Remove",
                        event,
                        () -> Confirm.ask(
                                "Remove “" + event.title() + "”?",
                                "The entry will be gone from the calendar.",
                                "Remove entry",
                                () -> remove(event))));
    }

    private void remove(EventRow event) {
        if (Attempt.run(() -> service.remove(event.id(), event.version()), "Entry removed.")) {
            table.refresh();
        }
    }

    private static Button button(String verb, EventRow event, Runnable action) {
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(verb + ": " + event.title());
        return button;
    }
}
