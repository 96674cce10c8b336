package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.discussion.ui.CommentsPanel;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.outcomes.MeasureDetails;
import org.commonweal.outcomes.OutcomeDetails;
import org.commonweal.outcomes.Output;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** One outcome: what it says, what shows it, what is done for it, and the thread it is on. */
@Route("outcomes/:ref")
@PermitAll
class OutcomeView extends PortalView implements BeforeEnterObserver {

    private final OutcomeParts parts;
    private final Div content = new Div();

    OutcomeView(OutcomeParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get("ref").orElse(""));
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String ref) {
        var outcome = parts.queries().get(ref);
        var thread = parts.threads().of(outcome.id().subject());
        Runnable again = () -> show(ref);
        content.removeAll();
        heading(outcome.draft().statement());
        lead(outcome.ref());
        trail(outcome);
        content.add(
                new OutcomeStatus(outcome, parts, again),
                facts(outcome),
                measures(outcome, again),
                outputs(outcome, again),
                new Ties(outcome, thread, parts, again),
                new ThreadPanel(thread),
                new CommentsPanel(
                        parts.comments(), parts.commentQueries(), outcome.id().subject()));
        if (parts.audit().tellsHistoryOf(outcome.id().subject())) {
            content.add(parts.audit().historyOf(outcome.id().subject()));
        }
    }

    private void trail(OutcomeDetails outcome) {
        clearBreadcrumbs();
        try {
            var space = parts.workspaces().getDetails(outcome.space());
            breadcrumb(space.name(), "workspaces/" + space.id().value());
            breadcrumb("Outcomes", "workspaces/" + space.id().value() + "/outcomes");
        } catch (NotFound elsewhere) {
            breadcrumb("Outcomes", "outcomes");
        }
    }

    private static Div facts(OutcomeDetails outcome) {
        var draft = outcome.draft();
        var facts = Fields.facts();
        Fields.fact(facts, "Whose lives", said(draft.population()));
        Fields.fact(facts, "Where", said(draft.place()));
        Fields.fact(facts, "Themes", OutcomeWords.themes(draft.themes()));
        if (outcome.rank() != null) {
            Fields.fact(facts, "Corporate outcome", "Ranked %d by %s".formatted(outcome.rank(), outcome.rankedBy()));
        }
        if (!draft.wordingReason().isEmpty()) {
            Fields.fact(facts, "Why it is worded so", draft.wordingReason());
        }
        return new Div(facts);
    }

    private static String said(String text) {
        return text.isEmpty() ? "Not said yet" : text;
    }

    private Section measures(OutcomeDetails outcome, Runnable again) {
        var section = Fields.section(
                "What shows it",
                new PagedTable<MeasureDetails>(
                                "Measures",
                                page -> outcome.measures().stream()
                                        .skip(page.getOffset())
                                        .limit(page.getPageSize())
                                        .toList(),
                                outcome.measures()::size)
                        .component(
                                "Measure",
                                measure -> new Anchor(
                                        "measures/" + measure.draft().code(),
                                        measure.draft().code() + " "
                                                + measure.draft().name()))
                        .column(
                                "Tells",
                                measure -> OutcomeWords.kind(measure.draft().kind()))
                        .column(
                                "Stands at",
                                measure -> OutcomeWords.figure(
                                        measure.draft(), measure.draft().baseline()))
                        .column(
                                "Is to stand at",
                                measure -> OutcomeWords.figure(
                                        measure.draft(), measure.draft().target()))
                        .whenEmpty(new Paragraph("Nothing shows it yet."))
                        .refresh());
        if (outcome.possible().extend()) {
            section.add(new Button(
                    "Add measure",
                    click -> MeasureDialog.adding(outcome.id(), parts, again).open()));
        }
        return section;
    }

    private Section outputs(OutcomeDetails outcome, Runnable again) {
        var section = Fields.section("What is done for it");
        if (outcome.outputs().isEmpty()) {
            section.add(new Paragraph("No outputs are written down. They are amounts of service, never the outcome."));
        } else {
            var list = new UnorderedList();
            outcome.outputs().forEach(output -> list.add(item(outcome, output, again)));
            section.add(list);
        }
        if (outcome.possible().extend()) {
            section.add(
                    new Button("Add output", click -> new OutputDialog(outcome.id(), parts.service(), again).open()));
        }
        return section;
    }

    private ListItem item(OutcomeDetails outcome, Output output, Runnable again) {
        var item = new ListItem(new Span(OutcomeWords.output(output)));
        if (outcome.possible().extend()) {
            var remove = new Button("Remove", click -> {
                Attempt.run(() -> parts.service().removeOutput(outcome.id(), output.id()), "Output removed.");
                again.run();
            });
            remove.setAriaLabel("Remove: " + OutcomeWords.output(output));
            item.add(remove);
        }
        return item;
    }
}
