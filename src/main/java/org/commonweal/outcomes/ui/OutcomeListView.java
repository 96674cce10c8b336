package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;

/** The council's corporate outcomes in their order, and outcomes across all spaces the reader belongs to. */
@Route("outcomes")
@Menu(order = 26, title = "Outcomes")
@PermitAll
class OutcomeListView extends PortalView {

    private final Div corporate = new Div();
    private final OutcomeQueries queries;

    OutcomeListView(OutcomeQueries queries, OutcomeService service, CurrentActor actors) {
        this.queries = queries;
        heading("Outcomes");
        lead("What is to be different for people and places, whoever brings it about.");
        var tools = Fields.row(link("gaps", "Where the thread is broken"));
        var table = new OutcomeTable(
                queries,
                null,
                new EmptyState(
                        "Outcomes of your spaces will be listed here. Open a space to write one down.",
                        new Anchor("workspaces", "Go to workspaces")));
        if (actors.has(Role.DEMOCRATIC_SERVICES)) {
            tools.add(new Button(
                    "Record a ranking",
                    click -> new RankingDialog(queries.corporate(), service, () -> {
                                show();
                                table.refresh();
                            })
                            .open()));
        }
        add(tools, Fields.section("Corporate outcomes", corporate), Fields.section("All outcomes", table));
        show();
    }

    private void show() {
        corporate.removeAll();
        var ranked = queries.corporate();
        if (ranked.isEmpty()) {
            corporate.add(new Paragraph("None has been ranked by a decision yet."));
            return;
        }
        var list = new OrderedList();
        ranked.forEach(row -> list.add(new ListItem(
                new Anchor("outcomes/" + row.ref(), row.statement()),
                new Paragraph(row.ref() + " · " + OutcomeWords.themes(row.themes())))));
        corporate.add(list);
    }

    private static Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("portal-button");
        return link;
    }
}
