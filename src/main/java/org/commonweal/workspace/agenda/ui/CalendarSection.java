package org.commonweal.workspace.agenda.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.commonweal.workspace.agenda.AgendaPaths;
import org.commonweal.workspace.agenda.EventQueries;
import org.commonweal.workspace.agenda.EventService;

@org.springframework.stereotype.Component
class CalendarSection implements WorkspaceSection {

    private final EventQueries queries;
    private final EventService service;
    private final PortalClock clock;

    CalendarSection(EventQueries queries, EventService service, PortalClock clock) {
        this.queries = queries;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Calendar";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String slug() {
        return AgendaPaths.CALENDAR;
    }

    @Override
    public Component create(WorkspaceDetails space) {
        return new CalendarPanel(space, queries, service, clock);
    }
}
