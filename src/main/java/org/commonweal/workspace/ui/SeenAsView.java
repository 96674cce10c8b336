package org.commonweal.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.SeenThing;
import org.commonweal.access.ViewAs;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;
import org.commonweal.workspace.WorkspaceId;

/** A space through the eyes of a member of an organisation; opening it is recorded. */
@Route("workspaces/:space/as/:organisation")
@PermitAll
class SeenAsView extends PortalView implements BeforeEnterObserver {

    private final transient ViewAs viewAs;
    private final transient Directory directory;
    private final Div body = new Div();

    SeenAsView(ViewAs viewAs, Directory directory) {
        this.viewAs = viewAs;
        this.directory = directory;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var space = id(event.getRouteParameters(), "space").map(WorkspaceId::new);
        var organisation = id(event.getRouteParameters(), "organisation").map(OrganisationId::new);
        if (space.isEmpty() || organisation.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            var seen = viewAs.contents(space.get().subject(), organisation.get());
            show(space.get(), directory.organisation(organisation.get()).name(), seen);
        } catch (NotFound | AccessRefused closed) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(WorkspaceId space, String organisation, List<SeenThing> seen) {
        clearBreadcrumbs();
        breadcrumb("Workspaces", SpacePaths.SPACES);
        breadcrumb("Back to the space", SpacePaths.of(space));
        heading("The space as a member of " + organisation + " sees it");
        lead("Members who are also named personally may see more. Whatever is not listed does not exist for them.");
        body.removeAll();
        body.add(strip(space, organisation), inside(seen));
    }

    private static Div strip(WorkspaceId space, String organisation) {
        var stop = new Anchor(SpacePaths.of(space), "Stop");
        stop.addClassName("portal-button");
        var words = new Paragraph("You are seeing this as a member of " + organisation
                + " would. This look is in the trail of the space.");
        var strip = Fields.row(words, stop);
        strip.addClassNames("portal-notice", "portal-plate");
        strip.getElement().setAttribute("role", "status");
        return strip;
    }

    private static PagedTable<SeenThing> inside(List<SeenThing> seen) {
        return new PagedTable<SeenThing>(
                        "What they see of the space",
                        page -> seen.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        seen::size)
                .column("What", SeenAsView::title)
                .column("Kind", SeenThing::kind)
                .column("They", thing -> SpaceWords.of(thing.level()))
                .column("Shown as", thing -> thing.door() ? "Only a door: they can ask for access" : "Open")
                .whenEmpty(new EmptyState("They see nothing of this space and do not know that it exists."))
                .refresh();
    }

    private static String title(SeenThing thing) {
        return thing.title().isEmpty() ? "Restricted " + thing.kind().toLowerCase(java.util.Locale.UK) : thing.title();
    }

    private static Optional<UUID> id(RouteParameters parameters, String name) {
        return parameters.get(name).flatMap(SpacePaths::id);
    }
}
