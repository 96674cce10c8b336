package org.commonweal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweal.access.AccessRequestQueries;
import org.commonweal.access.AccessRequestRow;
import org.commonweal.access.AccessRequestService;
import org.commonweal.identity.Directory;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** Requests that the reader can decide. */
@Route("access-requests")
@PermitAll
class AccessRequestsView extends PortalView {

    private static final int MOST = 200;

    private final AccessRequestQueries queries;
    private final AccessRequestService service;
    private final Directory directory;
    private List<AccessRequestRow> open = List.of();
    private final PagedTable<AccessRequestRow> table = new PagedTable<>(
            "Requests for access, oldest first",
            page -> open.stream()
                    .skip(page.getOffset())
                    .limit(page.getPageSize())
                    .toList(),
            () -> open.size());

    AccessRequestsView(AccessRequestQueries queries, AccessRequestService service, Directory directory) {
        this.queries = queries;
        this.service = service;
        this.directory = directory;
        heading("Requests for access");
        lead("People who know of something you manage and ask to read it.");

        table.column("Who", this::who)
                .column("Asks for", request -> queries.nameOf(request.subject()))
                .column("Purpose", AccessRequestRow::purpose)
                .column("Asked", request -> Formats.day(request.requestedAt()))
                .component("Decision", this::decision)
                .whenEmpty(new EmptyState("Nobody waits for an answer. Requests to what you manage appear here."));

        add(table);
        reload();
    }

    private void reload() {
        open = queries.findOpen(MOST);
        table.refresh();
    }

    private String who(AccessRequestRow request) {
        var name = directory.person(request.person()).name();
        var organisation = request.organisation();
        return organisation == null
                ? name
                : name + ", " + directory.organisation(organisation).name();
    }

    private Component decision(AccessRequestRow request) {
        var name = directory.person(request.person()).name();
        var give = new Button(
                "Give access", click -> new DecisionDialog(service, request, name, true, this::reload).open());
        give.setAriaLabel("Give access to " + name);
        var decline =
                new Button("Decline", click -> new DecisionDialog(service, request, name, false, this::reload).open());
        decline.setAriaLabel("Decline the request of " + name);
        Div row = Fields.row(give, decline);
        return row;
    }
}
