package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ProposalState;
import org.commonweal.discussion.ui.CommentsPanel;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PortalView;

/** One proposal: what it asks for, how it scored, and what became of it. */
@Route(PlanPaths.PROPOSALS + "/:ref")
@PermitAll
class ProposalView extends PortalView implements BeforeEnterObserver {

    private final PlanParts parts;
    private final Div content = new Div();

    ProposalView(PlanParts parts) {
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
        var proposal = parts.proposalQueries().get(ref);
        Runnable again = () -> show(ref);
        content.removeAll();
        clearBreadcrumbs();
        breadcrumb("Plans", PlanPaths.LIST);
        breadcrumb("Plan " + proposal.year(), PlanPaths.plan(proposal.year()));
        heading(proposal.words().title());
        lead(proposal.ref());
        content.add(
                new ProposalStatus(proposal, parts, again),
                about(proposal),
                text("What and why", proposal.words().summary()),
                text("What would be better, and for whom", proposal.words().outcomes()));
        if (!proposal.words().namedRisk().isEmpty()) {
            content.add(text("Risk or opportunity it names", proposal.words().namedRisk()));
        }
        content.add(new PointsPanel(proposal, parts.scoreQueries()));
        if (proposal.line().state() != ProposalState.DRAFT) {
            content.add(new CommentsPanel(
                    parts.comments(), parts.commentQueries(), proposal.id().subject()));
        }
        if (parts.audit().tellsHistoryOf(proposal.id().subject())) {
            content.add(parts.audit().historyOf(proposal.id().subject()));
        }
    }

    private static Div about(ProposalDetails proposal) {
        var facts = Fields.facts();
        Fields.fact(facts, "Proposed by", proposal.line().organisation());
        Fields.fact(facts, "Written by", proposal.author());
        Fields.fact(facts, "Submitted", Formats.day(proposal.submittedAt()));
        Fields.fact(
                facts,
                "Plan",
                new Anchor(PlanPaths.plan(proposal.year()), proposal.year().toString()));
        if (proposal.line().startsOn() != null) {
            Fields.fact(facts, "Review starts", Formats.date(proposal.line().startsOn()));
        }
        return new Div(facts);
    }

    private static com.vaadin.flow.component.html.Section text(String heading, String text) {
        var words = new Paragraph(text.isEmpty() ? "Nothing yet." : text);
        words.addClassName("portal-plain");
        return Fields.section(heading, words);
    }
}
