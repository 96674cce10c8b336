package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ScoreDraft;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;

/** The form in which one person scores one proposal, without sight of the others. */
@Route(PlanPaths.PROPOSALS + "/:ref/score")
@PermitAll
class ScoreView extends PortalView implements BeforeEnterObserver {

    private final PlanParts parts;
    private final Div content = new Div();

    ScoreView(PlanParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var proposal = parts.proposalQueries()
                    .get(event.getRouteParameters().get("ref").orElse(""));
            if (proposal.possible().score()) {
                show(proposal);
                return;
            }
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(ProposalDetails proposal) {
        content.removeAll();
        clearBreadcrumbs();
        breadcrumb("Plan " + proposal.year(), PlanPaths.plan(proposal.year()));
        breadcrumb(proposal.words().title(), PlanPaths.proposal(proposal.ref()));
        heading("Score " + proposal.ref());
        lead("Give 0 to 5 for each question and say why. The other scorers do not see this, and you see theirs once"
                + " you have handed in yours.");
        var given = parts.scoreQueries().mine(proposal.id()).draft();
        var form = new PointsForm(question -> new PointsField(
                question,
                "Why",
                given.points().get(question),
                given.rationales().getOrDefault(question, "")));
        if (!proposal.words().namedRisk().isEmpty()) {
            content.add(new Paragraph("%s asks about what the proposal names: %s"
                    .formatted(PlanQuestion.K3, proposal.words().namedRisk())));
        }
        content.add(form, actions(proposal, form));
    }

    private Div actions(ProposalDetails proposal, PointsForm form) {
        var handIn = new Button("Hand in", click -> handIn(proposal, form));
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var keep = new Button("Keep for later", click -> {
            if (form.run(() -> parts.scoring().keep(proposal.id(), read(form)))) {
                Attempt.done("Kept. Only you see it.");
            }
        });
        return Fields.row(handIn, keep);
    }

    private void handIn(ProposalDetails proposal, PointsForm form) {
        Confirm.ask(
                "Hand in your score of " + proposal.ref() + "?",
                "It cannot be changed afterwards. The moderator and the other scorers will see it with your name.",
                "Hand in score",
                () -> {
                    if (form.run(() -> parts.scoring().handIn(proposal.id(), read(form)))) {
                        Attempt.done("Handed in.");
                        UI.getCurrent().navigate(PlanPaths.proposal(proposal.ref()));
                    }
                });
    }

    private static ScoreDraft read(PointsForm form) {
        return new ScoreDraft(form.points(), form.words());
    }
}
