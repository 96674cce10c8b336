package org.commonweal.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonweal.access.ui.AccessParts;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PortalView;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceSection;

/** A space with its tabs; to those who only know of it, its door. */
@Route("workspaces/:space/:section?")
@PermitAll
class SpaceView extends PortalView implements BeforeEnterObserver {

    private final WorkspaceQueries queries;
    private final List<WorkspaceSection> sections;
    private final AccessParts access;
    private final Div body = new Div();

    SpaceView(WorkspaceQueries queries, List<WorkspaceSection> sections, AccessParts access) {
        this.queries = queries;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(WorkspaceSection::order))
                .toList();
        this.access = access;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var space = event.getRouteParameters()
                .get("space")
                .flatMap(SpacePaths::id)
                .flatMap(id -> find(new WorkspaceId(id)));
        if (space.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(event, space.get());
    }

    private Optional<WorkspaceDetails> find(WorkspaceId id) {
        try {
            return Optional.of(queries.getDetails(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private void show(BeforeEnterEvent event, WorkspaceDetails space) {
        var wanted = event.getRouteParameters().get("section").orElse("");
        clearBreadcrumbs();
        breadcrumb("Workspaces", SpacePaths.SPACES);
        body.removeAll();
        heading(space.name());
        if (!space.readable()) {
            showDoor(space);
            return;
        }
        var open = sections.stream().filter(section -> section.appliesTo(space)).toList();
        var section = wanted.isEmpty()
                ? open.stream().findFirst()
                : open.stream().filter(found -> found.slug().equals(wanted)).findFirst();
        if (section.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        lead("");
        if (!wanted.isEmpty() && section.get() != open.getFirst()) {
            heading(space.name() + ": " + section.get().title());
        }
        body.add(plate(space), tabs(space, open, section.get()), section.get().create(space));
    }

    private Div plate(WorkspaceDetails space) {
        var plate = Fields.row(
                new Span(Labels.of(space.kind())),
                SpaceWords.badge(space.state()),
                access.whoCanSee(space.id().subject()));
        plate.addClassName("portal-plate");
        return plate;
    }

    private void showDoor(WorkspaceDetails space) {
        lead(space.purpose());
        var facts = Fields.facts();
        Fields.fact(facts, "Kind", Labels.of(space.kind()));
        Fields.fact(facts, "Owner", space.ownerName());
        Fields.fact(facts, "You", SpaceWords.of(space.level()));
        body.add(
                facts,
                new Paragraph("You know of this space but cannot read what is in it."),
                access.requestAccess(space.id().subject()));
    }

    private static Nav tabs(WorkspaceDetails space, List<WorkspaceSection> open, WorkspaceSection current) {
        var list = new UnorderedList();
        for (var section : open) {
            var link = new Anchor(SpacePaths.of(space.id(), section.slug()), section.title());
            if (section == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var tabs = new Nav(list);
        tabs.addClassName("portal-tabs");
        tabs.getElement().setAttribute("aria-label", "Parts of the space");
        return tabs;
    }
}
