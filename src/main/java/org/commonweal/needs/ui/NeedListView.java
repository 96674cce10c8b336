package org.commonweal.needs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.needs.NeedQueries;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.PortalView;

/** Needs across all spaces the reader belongs to. */
@Route("needs")
@Menu(order = 25, title = "Needs")
@PermitAll
class NeedListView extends PortalView {

    NeedListView(NeedQueries queries) {
        heading("Needs");
        lead("What people and places need, now and in future, and who shares that view.");
        add(new NeedTable(
                queries,
                null,
                new EmptyState(
                        "Needs of your spaces will be listed here. Open a space to write one down.",
                        new Anchor("workspaces", "Go to workspaces"))));
    }
}
