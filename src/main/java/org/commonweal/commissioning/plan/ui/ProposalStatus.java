package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ProposalState;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;

/** Where a proposal stands and why, and what the reader can do next. */
class ProposalStatus extends Div {

    private final transient ProposalDetails proposal;
    private final transient PlanParts parts;
    private final transient Runnable again;

    ProposalStatus(ProposalDetails proposal, PlanParts parts, Runnable again) {
        this.proposal = proposal;
        this.parts = parts;
        this.again = again;
        addClassName("portal-status-strip");
        var line = proposal.line();
        add(new Div(PlanWords.badge(line)));
        var place = line.place();
        if (place != null) {
            add(new Paragraph("Rank %d with %s of 100.".formatted(place.rank(), place.total())));
        }
        if (!line.reason().isEmpty()) {
            add(new Paragraph(line.reason()));
        }
        if (!line.overrideReason().isEmpty()) {
            add(new Paragraph(
                    "%s let it past the resource gate: %s".formatted(proposal.overriddenBy(), line.overrideReason())));
        } else if (line.gated() && line.state() == ProposalState.MODERATED) {
            add(new Paragraph("F3 is below 2: there are not enough people or money for this review. A lead cabinet"
                    + " member can override that with a reason."));
        }
        if (proposal.possible().change() && !proposal.possible().submit()) {
            add(late());
        }
        var actions = actions();
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private static Paragraph late() {
        var text = new Paragraph("The call for proposals is not open. ");
        text.add(new Anchor(PlanPaths.LIST, "Log it as an opportunity"));
        text.add(": those are taken all year.");
        return text;
    }

    private Div actions() {
        var row = Fields.row();
        var possible = proposal.possible();
        if (possible.submit()) {
            row.add(primary("Submit", this::submit));
        }
        if (possible.change()) {
            row.add(new Button(
                    "Change",
                    click -> ProposalDialog.changing(proposal, parts, again).open()));
        }
        if (possible.score()) {
            row.add(button(PlanPaths.score(proposal.ref()), "Score this proposal"));
        }
        if (possible.moderate()) {
            row.add(button(PlanPaths.moderate(proposal.ref()), "Moderate the scores"));
        }
        if (possible.shortlist()) {
            row.add(primary(
                    "Shortlist", () -> run(() -> parts.moderation().shortlist(proposal.id()), "On the shortlist.")));
        }
        if (possible.override()) {
            row.add(primary("Override the resource gate", this::override));
        }
        if (possible.intend()) {
            row.add(new Button(
                    "Recommend what becomes of it", click -> new IntendDialog(proposal, parts, again).open()));
        }
        if (possible.proposeChange()) {
            row.add(new Button(
                    "Propose a change to the plan", click -> new ChangeDialog(proposal, parts, again).open()));
        }
        if (possible.withdraw()) {
            row.add(new Button("Withdraw", click -> withdraw()));
        }
        return row;
    }

    private static Button primary(String text, Runnable command) {
        var button = new Button(text, click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Anchor button(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("portal-button");
        return link;
    }

    private void submit() {
        Confirm.ask(
                "Submit " + proposal.ref() + "?",
                "Everybody at the council and at its partners can then read it, and its words cannot be changed.",
                "Submit proposal",
                () -> run(() -> parts.proposals().submit(proposal.id(), proposal.version()), "Submitted."));
    }

    private void override() {
        new ReasonDialog(
                        "Let " + proposal.ref() + " past the resource gate",
                        "Override",
                        "Where people and money will come from. It shows in the plan with your name.",
                        reason -> parts.moderation().override(proposal.id(), reason),
                        "The gate is overridden.",
                        again)
                .open();
    }

    private void withdraw() {
        new ReasonDialog(
                        "Withdraw " + proposal.ref(),
                        "Withdraw proposal",
                        "It stays to be read, and is not scored any more.",
                        reason -> parts.proposals().withdraw(proposal.id(), reason),
                        "Withdrawn.",
                        again)
                .open();
    }

    private void run(Runnable command, String done) {
        Attempt.run(command, done);
        again.run();
    }
}
