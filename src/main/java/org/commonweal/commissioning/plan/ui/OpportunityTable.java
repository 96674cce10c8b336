package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.commonweal.commissioning.plan.OpportunityRow;
import org.commonweal.commissioning.plan.OpportunityState;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** The log of opportunities, with what the head of commissioning can do about each. */
class OpportunityTable extends PagedTable<OpportunityRow> {

    private final transient PlanParts parts;

    OpportunityTable(PlanParts parts) {
        super(
                "Opportunities",
                page -> parts.opportunities().findRows(page),
                () -> parts.opportunities().countRows());
        this.parts = parts;
        column("Reference", OpportunityRow::ref);
        component("Opportunity", OpportunityTable::words);
        column("Logged by", row -> "%s, %s".formatted(row.organisation(), Formats.day(row.loggedAt())));
        component("State", row -> PlanWords.badge(row.state()));
        component("What came of it", this::answer);
        whenEmpty(new EmptyState("Nothing has been logged yet."));
        refresh();
    }

    private static Component words(OpportunityRow row) {
        var text = new Paragraph(row.text());
        text.addClassName("portal-hint");
        return new Div(new Span(row.title()), text);
    }

    private Component answer(OpportunityRow row) {
        if (row.state() != OpportunityState.LOGGED || !parts.planQueries().canStart()) {
            return new Span(row.answer());
        }
        var take = new Button(
                "Take up",
                click -> new TakeUpDialog(row, parts, ref -> UI.getCurrent().navigate(PlanPaths.proposal(ref))).open());
        take.setAriaLabel("Take up " + row.ref());
        var close = new Button(
                "Answer",
                click -> new ReasonDialog(
                                "Answer " + row.ref(),
                                "Send answer",
                                "Why it is not taken up. Whoever logged it is told.",
                                reason -> parts.opportunities().close(row.id(), reason),
                                "Answered.",
                                this::refresh)
                        .open());
        close.setAriaLabel("Answer " + row.ref());
        return Fields.row(take, close);
    }
}
