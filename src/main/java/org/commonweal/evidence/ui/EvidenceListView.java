package org.commonweal.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;

/** Evidence across all spaces the reader belongs to, and what is published to them. */
@Route(EvidencePaths.LIST)
@Menu(order = 30, title = "Evidence")
@PermitAll
class EvidenceListView extends PortalView implements BeforeEnterObserver {

    private final EvidenceQueries queries;
    private final CurrentActor actors;
    private final Div content = new Div();

    EvidenceListView(EvidenceQueries queries, CurrentActor actors) {
        this.queries = queries;
        this.actors = actors;
        heading("Evidence");
        lead("What plans and decisions rest on: from your spaces, and what is published to you.");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = FilterAddress.read(event.getLocation().getQueryParameters());
        content.removeAll();
        var links = Fields.row();
        if (queries.reviewer()) {
            links.add(reviewLink(filter));
        }
        var standing = actors.standing();
        if (standing != null && standing.has(Role.ADMINISTRATOR)) {
            links.add(new Anchor("areas", "Areas and outlines"));
        }
        if (links.getComponentCount() > 0) {
            content.add(links);
        }
        content.add(new EvidenceTable(queries, filter, empty(filter), EvidenceListView::remember));
    }

    private Anchor reviewLink(EvidenceFilter filter) {
        long waiting = queries.countRows(EvidenceFilter.waitingForReview());
        return filter.waiting()
                ? new Anchor(EvidencePaths.LIST, "Show all evidence")
                : new Anchor(EvidencePaths.LIST + "?waiting=1", "Waiting for review: " + waiting);
    }

    private static EmptyState empty(EvidenceFilter filter) {
        return filter.equals(EvidenceFilter.empty())
                ? new EmptyState(
                        "Evidence of your spaces and published evidence will be listed here. Open a space to add some.",
                        new Anchor("workspaces", "Go to workspaces"))
                : new EmptyState("No evidence matches this.", new Anchor(EvidencePaths.LIST, "Show all evidence"));
    }

    private static void remember(EvidenceFilter filter) {
        var location = new com.vaadin.flow.router.Location(EvidencePaths.LIST, FilterAddress.write(filter));
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }
}
