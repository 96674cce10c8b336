package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.outcomes.MeasureDetails;
import org.commonweal.outcomes.OutcomeDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PortalView;

/** One measure: what it counts, where it stands and is to stand, and the thread it ends. */
@Route("measures/:code")
@PermitAll
class MeasureView extends PortalView implements BeforeEnterObserver {

    private final OutcomeParts parts;
    private final Div content = new Div();

    MeasureView(OutcomeParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get("code").orElse(""));
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String code) {
        var measure = parts.queries().measure(code);
        var outcome = parts.queries().get(parts.queries().refOf(measure.outcome()));
        content.removeAll();
        heading(measure.draft().name());
        lead(measure.draft().code());
        clearBreadcrumbs();
        breadcrumb("Outcomes", "outcomes");
        breadcrumb(outcome.ref(), "outcomes/" + outcome.ref());
        if (measure.wanted()) {
            var notice = new Div(new Paragraph("This measure is wanted, but there is no data yet."));
            notice.addClassName("portal-notice");
            content.add(notice);
        }
        content.add(facts(measure));
        if (outcome.possible().extend()) {
            content.add(buttons(measure, outcome));
        }
        content.add(new ThreadPanel(parts.threads().of(measure.id().subject())));
        if (parts.audit().tellsHistoryOf(measure.id().subject())) {
            content.add(parts.audit().historyOf(measure.id().subject()));
        }
    }

    private static Div facts(MeasureDetails measure) {
        var draft = measure.draft();
        var facts = Fields.facts();
        Fields.fact(facts, "Tells", OutcomeWords.kind(draft.kind()));
        Fields.fact(facts, "Stands at", OutcomeWords.figure(draft, draft.baseline()));
        Fields.fact(facts, "Is to stand at", OutcomeWords.figure(draft, draft.target()));
        Fields.fact(facts, "Which way is better", Labels.of(draft.polarity()));
        Fields.fact(facts, "Tolerance", draft.tolerance().stripTrailingZeros().toPlainString() + "%");
        Fields.fact(facts, "How often", Labels.of(draft.frequency()));
        Fields.fact(facts, "Where the numbers come from", draft.source().isEmpty() ? "Not said yet" : draft.source());
        Fields.fact(facts, "Who sends them", measure.supplier().isEmpty() ? "Nobody yet" : measure.supplier());
        return new Div(facts);
    }

    private Div buttons(MeasureDetails measure, OutcomeDetails outcome) {
        return Fields.row(
                new Button(
                        "Change",
                        click -> MeasureDialog.changing(
                                        measure, parts, () -> UI.getCurrent().navigate("outcomes/" + outcome.ref()))
                                .open()),
                new Button(
                        "Remove measure",
                        click -> Confirm.ask(
                                "Remove " + measure.draft().code() + "?",
                                "What it was to show is no longer shown by it. The record of it stays in the history of"
                                        + " the outcome's space.",
                                "Remove measure",
                                () -> remove(measure, outcome))));
    }

    private void remove(MeasureDetails measure, OutcomeDetails outcome) {
        if (Attempt.run(() -> parts.measures().remove(measure.id()), "Measure removed.")) {
            UI.getCurrent().navigate("outcomes/" + outcome.ref());
        }
    }
}
