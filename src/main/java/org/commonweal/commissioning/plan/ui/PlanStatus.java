package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.commissioning.plan.PlanState;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** Where a plan stands, who agreed it, and what the reader can do next. */
class PlanStatus extends Div {

    private final transient PlanDetails plan;
    private final transient PlanParts parts;
    private final transient Runnable again;

    PlanStatus(PlanDetails plan, PlanParts parts, Runnable again) {
        this.plan = plan;
        this.parts = parts;
        this.again = again;
        addClassName("portal-status-strip");
        add(new Div(PlanWords.badge(plan.state())), new Paragraph(sentence()));
        plan.agreements()
                .forEach(agreed -> add(new Paragraph("%s agreed it on %s (%s), recorded by %s on %s."
                        .formatted(
                                PlanWords.of(agreed.body()),
                                Formats.date(agreed.decidedOn()),
                                agreed.minute(),
                                agreed.recorder(),
                                Formats.day(agreed.recordedAt())))));
        if (!plan.toScore().isEmpty()) {
            add(waiting());
        }
        var actions = actions();
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private String sentence() {
        var next = PlanWords.next(plan.state());
        return plan.state() == PlanState.CALL_OPEN
                ? next + " The call ends on %s.".formatted(Formats.date(plan.callClosesOn()))
                : next;
    }

    private Paragraph waiting() {
        var text = new Paragraph("For you to score: ");
        plan.toScore().forEach(ref -> {
            var link = new Anchor(PlanPaths.score(ref), ref);
            link.getElement().setAttribute("aria-label", "Score " + ref);
            text.add(link, new com.vaadin.flow.component.Text(" "));
        });
        return text;
    }

    private Div actions() {
        var row = Fields.row();
        var possible = plan.possible();
        if (possible.propose()) {
            row.add(primary(
                    "Propose a review",
                    () -> ProposalDialog.adding(
                                    plan, parts, ref -> UI.getCurrent().navigate(PlanPaths.proposal(ref)))
                            .open()));
        }
        if (possible.openCall()) {
            row.add(primary("Open the call", () -> new CallDialog(plan, parts, again).open()));
        }
        if (possible.startScoring()) {
            row.add(primary("End the call and start scoring", this::startScoring));
        }
        if (possible.recommend()) {
            row.add(primary("Recommend the plan", this::recommend));
        }
        var body = possible.record();
        if (body != null) {
            row.add(primary(
                    "Record %s's decision".formatted(PlanWords.of(body)),
                    () -> new DecisionDialog(
                                    "%s agreed the plan %s".formatted(PlanWords.of(body), plan.year()),
                                    (day, minute) -> parts.agreements().record(plan.id(), body, day, minute),
                                    again)
                            .open()));
        }
        if (possible.close()) {
            row.add(new Button("Close the plan", click -> close()));
        }
        return row;
    }

    private static Button primary(String text, Runnable command) {
        var button = new Button(text, click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void startScoring() {
        Confirm.ask(
                "End the call for proposals?",
                "Drafts that were not submitted stay behind. Whoever comes later logs an opportunity.",
                "Start scoring",
                () -> run(() -> parts.plans().startScoring(plan.id()), "Scoring has started."));
    }

    private void recommend() {
        Confirm.ask(
                "Put the plan before Cabinet?",
                "All partners then see points, ranks and what is recommended for each proposal. It cannot be taken back.",
                "Recommend the plan",
                () -> run(() -> parts.plans().recommend(plan.id()), "The plan is before Cabinet."));
    }

    private void close() {
        Confirm.ask(
                "Close the plan %s?".formatted(plan.year()),
                "It stays to be read and is not changed any more.",
                "Close the plan",
                () -> run(() -> parts.plans().close(plan.id()), "Closed."));
    }

    private void run(Runnable command, String done) {
        Attempt.run(command, done);
        again.run();
    }
}
