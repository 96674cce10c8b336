package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.commissioning.plan.PlanRow;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** The plans of all years, and the opportunities that came up between them. */
@Route(PlanPaths.LIST)
@Menu(order = 27, title = "Plans")
@PermitAll
class PlanListView extends PortalView {

    private final PlanParts parts;
    private final OpportunityTable opportunities;

    PlanListView(PlanParts parts) {
        this.parts = parts;
        this.opportunities = new OpportunityTable(parts);
        heading("Plans");
        lead("What the council and its partners review in a year, how it was chosen, and who agreed it.");
        if (parts.planQueries().canStart()) {
            add(Fields.row(new Button(
                    "Start a plan", click -> WeightsDialog.starting(parts).open())));
        }
        add(
                plans(),
                Fields.section(
                        "Opportunities",
                        new Paragraph(
                                "Something worth a review can come up at any time. Anybody can log it; the head of"
                                        + " commissioning takes it up or says why not."),
                        Fields.row(new Button("Log an opportunity", click -> log())),
                        opportunities));
    }

    private PagedTable<PlanRow> plans() {
        var rows = parts.planQueries().findRows();
        return new PagedTable<PlanRow>(
                        "Plans by year",
                        page -> rows.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        rows::size)
                .component("Year", row -> new Anchor(PlanPaths.plan(row.year()), "Plan " + row.year()))
                .component("State", row -> PlanWords.badge(row.state()))
                .column("Proposals", row -> Formats.number(row.proposals()))
                .column("Call ends", row -> Formats.date(row.callClosesOn()))
                .whenEmpty(new EmptyState("There is no plan that you can see yet. You see one when its call opens."))
                .refresh();
    }

    private void log() {
        new OpportunityDialog(parts.opportunities(), opportunities::refresh).open();
    }
}
