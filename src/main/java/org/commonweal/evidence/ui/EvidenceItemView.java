package org.commonweal.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.discussion.ui.CommentsPanel;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.PortalView;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** One item: where it stands, and its parts, each under an address of its own. */
@Route("evidence/:" + EvidencePaths.REF + "/:" + EvidencePaths.TAB + "?")
@PermitAll
class EvidenceItemView extends PortalView implements BeforeEnterObserver {

    private final ItemParts parts;
    private final Div content = new Div();
    private ItemTab tab = ItemTab.ABOUT;
    private @Nullable Integer version;

    EvidenceItemView(ItemParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ref = event.getRouteParameters().get(EvidencePaths.REF).orElse("");
        var wanted =
                ItemTab.of(event.getRouteParameters().get(EvidencePaths.TAB).orElse("about"));
        try {
            if (wanted.isPresent()) {
                tab = wanted.get();
                version = event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(EvidencePaths.VERSION)
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(null);
                show(ref);
                return;
            }
        } catch (NotFound | AccessRefused unreadable) {
            content.removeAll();
            if (showDoor(ref)) {
                return;
            }
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(String ref) {
        var found = parts.queries().get(ref);
        var item = version == null ? found : found.showing(version).orElseThrow(() -> new NotFound("evidence version"));
        content.removeAll();
        heading(item.shown().description().title());
        lead(item.ref());
        trail(item);
        content.add(new ItemStatus(item, parts, () -> show(ref)), tabs(item), part(item));
    }

    /** What is shown to those who know of the item but cannot read it. */
    private boolean showDoor(String ref) {
        try {
            var found = parts.queries().door(ref);
            clearBreadcrumbs();
            breadcrumb("Evidence", EvidencePaths.LIST);
            heading(found.door().title());
            lead(found.ref());
            content.add(parts.access().door(found.id().subject(), found.door()));
            return true;
        } catch (NotFound | AccessRefused unknown) {
            return false;
        }
    }

    private void trail(EvidenceDetails item) {
        clearBreadcrumbs();
        try {
            var space =
                    parts.workspaces().getDetails(new WorkspaceId(item.space().id()));
            breadcrumb(space.name(), "workspaces/" + space.id().value());
            breadcrumb("Evidence", "workspaces/" + space.id().value() + "/evidence");
        } catch (NotFound elsewhere) {
            breadcrumb("Evidence", EvidencePaths.LIST);
        }
    }

    private Nav tabs(EvidenceDetails item) {
        var list = new UnorderedList();
        for (var one : ItemTab.values()) {
            if (one == ItemTab.HISTORY && !tellsHistory(item)) {
                continue;
            }
            var path = EvidencePaths.tab(item.ref(), one);
            var link = new Anchor(
                    item.superseded() ? EvidencePaths.pinned(path, item.shown().number()) : path, one.title());
            if (one == tab) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("portal-tabs");
        nav.getElement().setAttribute("aria-label", "Parts of " + item.ref());
        return nav;
    }

    private boolean tellsHistory(EvidenceDetails item) {
        return parts.audit().tellsHistoryOf(item.id().subject());
    }

    private Div about(EvidenceDetails item) {
        var comments = new CommentsPanel(
                parts.comments(), parts.commentQueries(), item.id().subject());
        return new Div(new ItemAbout(item, parts), comments);
    }

    private Component part(EvidenceDetails item) {
        Runnable again = () -> show(item.ref());
        return switch (tab) {
            case ABOUT -> about(item);
            case DATA -> new ItemData(item, parts, again);
            case AREAS -> new ItemAreas(item, parts);
            case VERSIONS -> new ItemVersions(item, parts, again);
            case CITATIONS -> new ItemCitations(item, parts, again);
            case HISTORY ->
                tellsHistory(item)
                        ? parts.audit().historyOf(item.id().subject())
                        : new Paragraph("The history is for those who work on this evidence.");
        };
    }
}
