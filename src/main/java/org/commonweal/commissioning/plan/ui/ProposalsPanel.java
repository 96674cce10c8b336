package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.commissioning.plan.PlanLine;
import org.commonweal.identity.PersonRef;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;

/** The proposals of a plan, ranked, with the weights they are ranked by and the people who score. */
class ProposalsPanel extends Div {

    private final transient PlanDetails plan;
    private final transient PlanParts parts;
    private final transient Runnable again;

    ProposalsPanel(PlanDetails plan, PlanParts parts, Runnable again) {
        this.plan = plan;
        this.parts = parts;
        this.again = again;
        add(
                Fields.section("Proposals", proposals()),
                Fields.section("What counts how much", weights()),
                Fields.section("Who scores", scorers()));
    }

    private PagedTable<PlanLine> proposals() {
        var lines = plan.lines();
        var table = new PagedTable<PlanLine>(
                "Proposals, best first",
                page -> lines.stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList(),
                lines::size);
        if (plan.resultsShown()) {
            table.column(
                    "Rank",
                    line -> line.place() == null
                            ? "–"
                            : String.valueOf(line.place().rank()));
        }
        table.component("Proposal", ProposalsPanel::name);
        table.column("Proposed by", PlanLine::organisation);
        if (plan.resultsShown()) {
            table.column(
                    "Total",
                    line -> line.place() == null ? "–" : line.place().total().toPlainString());
        }
        table.component("Stands", PlanWords::badge);
        table.component("Why", ProposalsPanel::why);
        return table.whenEmpty(new EmptyState(
                        plan.possible().propose()
                                ? "Nothing has been proposed yet. Propose what should be reviewed in this year."
                                : "There is no proposal that you can see."))
                .refresh();
    }

    private static Component name(PlanLine line) {
        return new Div(new Anchor(PlanPaths.proposal(line.ref()), line.title()), new Span(" " + line.ref()));
    }

    private static Component why(PlanLine line) {
        var why = new Div();
        if (!line.overrideReason().isEmpty()) {
            why.add(new Paragraph("Past the resource gate: " + line.overrideReason()));
        }
        if (!line.reason().isEmpty()) {
            why.add(new Paragraph(line.reason()));
        }
        return why;
    }

    private Div weights() {
        var list = Fields.facts();
        plan.weights()
                .byCriterion()
                .forEach((criterion, points) -> Fields.fact(list, criterion.title(), points + " of 100"));
        var part = new Div(list);
        if (plan.possible().changeWeights()) {
            part.add(new Button(
                    "Change weights",
                    click -> WeightsDialog.changing(plan, parts, again).open()));
        }
        if (plan.possible().copyWeights()) {
            part.add(new Button(
                    "New version of the weights",
                    click -> WeightsDialog.copying(plan, parts, again).open()));
        }
        return part;
    }

    private Div scorers() {
        var part = new Div();
        if (plan.scorers().isEmpty()) {
            part.add(new Paragraph("Nobody is named yet. At least two people score each proposal."));
        } else {
            var list = new UnorderedList();
            plan.scorers().forEach(scorer -> list.add(scorer(scorer)));
            part.add(list);
        }
        if (plan.possible().nameScorers()) {
            part.add(new Button("Name a scorer", click -> new ScorerDialog(plan, parts, again).open()));
        }
        return part;
    }

    private ListItem scorer(PersonRef scorer) {
        var item = new ListItem(scorer.name());
        if (plan.possible().nameScorers()) {
            var remove = new Button(
                    "Remove",
                    click -> Confirm.ask(
                            "Remove %s from the scorers?".formatted(scorer.name()),
                            "Scores already handed in stay.",
                            "Remove scorer",
                            () -> {
                                Attempt.run(() -> parts.plans().removeScorer(plan.id(), scorer.id()), "Removed.");
                                again.run();
                            }));
            remove.setAriaLabel("Remove " + scorer.name());
            remove.addThemeName("tertiary");
            item.add(remove);
        }
        return item;
    }
}
