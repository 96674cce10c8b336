package org.commonweal.consultation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.PortalView;

/** Consultations of all spaces the reader belongs to, and those that are public. */
@Route(ConsultationPaths.LIST)
@Menu(order = 40, title = "Consultations")
@PermitAll
class ConsultationListView extends PortalView implements BeforeEnterObserver {

    private final ConsultationQueries queries;
    private final Div content = new Div();

    ConsultationListView(ConsultationQueries queries) {
        this.queries = queries;
        heading("Consultations");
        lead("What the public is asked before the council decides.");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var empty = new EmptyState(
                "Consultations of your spaces and public ones will be listed here. Start one in its space.",
                new Anchor("workspaces", "Go to workspaces"));
        content.add(new ConsultationTable(queries, null, empty));
    }
}
