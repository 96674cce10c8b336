package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweal.commissioning.plan.ModerationDraft;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ScoreDetails;
import org.commonweal.commissioning.plan.ScoreSheet;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;

/** The form in which somebody who has not scored settles the points that count. */
@Route(PlanPaths.PROPOSALS + "/:ref/moderate")
@PermitAll
class ModerateView extends PortalView implements BeforeEnterObserver {

    private final PlanParts parts;
    private final Div content = new Div();
    private final TextArea reason = new TextArea("How you came to these points");

    ModerateView(PlanParts parts) {
        this.parts = parts;
        reason.setMaxLength(1000);
        reason.addClassName("portal-wide");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var proposal = parts.proposalQueries()
                    .get(event.getRouteParameters().get("ref").orElse(""));
            if (proposal.possible().moderate()) {
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
        heading("Moderate " + proposal.ref());
        lead("Settle the points that count. Where scorers lie three or more points apart, say in a note why.");
        var scores = parts.scoreQueries().findRows(proposal.id());
        var form = new PointsForm(question -> field(question, proposal, scores));
        var save = new Button("Settle the points", click -> settle(proposal, form));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(form, reason, Fields.row(save));
    }

    private static PointsField field(PlanQuestion question, ProposalDetails proposal, List<ScoreDetails> scores) {
        var before = proposal.moderation();
        var field = before == null
                ? new PointsField(question, "Note", agreed(question, scores), "")
                : new PointsField(
                        question,
                        "Note",
                        before.draft().sheet().points().get(question),
                        before.draft().notes().getOrDefault(question, ""));
        var given = new UnorderedList();
        scores.forEach(score -> given.add(new ListItem("%s gives %d: %s"
                .formatted(
                        score.scorer(),
                        score.draft().points().get(question),
                        score.draft().rationales().getOrDefault(question, "")))));
        given.addClassName("portal-hint");
        field.addComponentAsFirst(given);
        return field;
    }

    /** What all give; nothing where they differ, so that nobody settles by not looking. */
    private static @org.jspecify.annotations.Nullable Integer agreed(PlanQuestion question, List<ScoreDetails> scores) {
        return PointsPanel.spread(question, scores) == 0
                ? scores.getFirst().draft().points().get(question)
                : null;
    }

    private void settle(ProposalDetails proposal, PointsForm form) {
        boolean done = form.run(() -> parts.moderation()
                .moderate(
                        proposal.id(),
                        new ModerationDraft(new ScoreSheet(form.points()), form.words(), reason.getValue())));
        if (done) {
            Attempt.done("Settled. The ranking and how far it depends on the weights are stored.");
            UI.getCurrent().navigate(PlanPaths.proposal(proposal.ref()));
        }
    }
}
