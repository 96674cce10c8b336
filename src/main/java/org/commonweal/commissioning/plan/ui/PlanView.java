package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.PortalView;

/** The plan of a year: where it stands, what is proposed, how it ranks, and how the plan changed. */
@Route(PlanPaths.LIST + "/:year/:tab?")
@PermitAll
class PlanView extends PortalView implements BeforeEnterObserver {

    private final PlanParts parts;
    private final Div content = new Div();
    private PlanTab tab = PlanTab.PROPOSALS;

    PlanView(PlanParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = PlanTab.of(event.getRouteParameters().get("tab").orElse(PlanTab.PROPOSALS.slug()));
        try {
            if (wanted.isPresent()) {
                tab = wanted.get();
                show(event.getRouteParameters().get("year").orElse(""));
                return;
            }
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(String slug) {
        var plan = parts.planQueries().get(slug);
        Runnable again = () -> show(slug);
        content.removeAll();
        clearBreadcrumbs();
        breadcrumb("Plans", PlanPaths.LIST);
        heading("Plan " + plan.year());
        content.add(new PlanStatus(plan, parts, again), tabs(plan), part(plan, again));
    }

    private Nav tabs(PlanDetails plan) {
        var list = new UnorderedList();
        for (var one : PlanTab.values()) {
            var link = new Anchor(PlanPaths.tab(plan.year(), one), one.title());
            if (one == tab) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("portal-tabs");
        nav.getElement().setAttribute("aria-label", "Parts of the plan");
        return nav;
    }

    private Component part(PlanDetails plan, Runnable again) {
        return switch (tab) {
            case PROPOSALS -> new ProposalsPanel(plan, parts, again);
            case SCORES -> new ScoreMatrix(plan);
            case SENSITIVITY -> new SensitivityPanel(plan, parts.planQueries());
            case CHANGES -> new ChangesPanel(plan, parts, again);
            case HISTORY -> parts.audit().historyOf(plan.id().subject());
        };
    }
}
