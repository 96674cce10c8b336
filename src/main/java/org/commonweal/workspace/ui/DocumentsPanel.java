package org.commonweal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.documents.FolderId;
import org.commonweal.workspace.documents.FolderRef;
import org.commonweal.workspace.documents.Place;

/** Folders and documents of a space; the folder shown, or the bin, stands in the address. */
class DocumentsPanel extends Div implements AfterNavigationObserver {

    private static final String BIN = "bin";

    private final transient WorkspaceDetails space;
    private final transient DocumentParts parts;

    DocumentsPanel(WorkspaceDetails space, DocumentParts parts) {
        this.space = space;
        this.parts = parts;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        removeAll();
        if (parameters.getSingleParameter(BIN).isPresent()) {
            showBin();
            return;
        }
        var folder = parameters
                .getSingleParameter(SpacePaths.FOLDER)
                .flatMap(SpacePaths::id)
                .map(FolderId::new)
                .orElse(null);
        try {
            var path = folder == null ? List.<FolderRef>of() : parts.documents().path(folder);
            show(new Place(space.id(), folder), path);
        } catch (NotFound gone) {
            add(new EmptyState(
                    "There is no such folder, or it is not open to you.",
                    new Anchor(SpacePaths.of(Place.top(space.id())), "All documents of the space")));
        }
    }

    private void show(Place place, List<FolderRef> path) {
        boolean changes = parts.guard().refusal(space.id(), place.subject()).isEmpty();
        var bin = new Anchor(SpacePaths.of(space.id(), SpacePaths.DOCUMENTS) + "?" + BIN, "Bin");
        bin.addClassName("portal-button");
        bin.setVisible(space.canContribute());
        if (path.isEmpty()) {
            add(new H2("Documents"));
        } else {
            add(new H2(path.getLast().name()), way(path));
        }
        if (changes) {
            add(tools(place, bin));
        }
        var id = place.folder();
        var folder = id == null ? null : parts.folders().get(id);
        if (folder != null) {
            add(new FolderCommands(folder, place, parts, changes, this::again));
        }
        add(new FolderTable(place, parts), new DocumentTable(place, parts, changes));
        if (folder != null && changes && folder.canManage()) {
            add(new SharesPanel(folder, place, parts));
        }
    }

    private Div tools(Place place, Anchor bin) {
        var upload = new Button(
                "Upload documents",
                click -> UploadDialog.forNew(place, parts, this::again).open());
        upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var folder = new Button(
                "New folder",
                click -> new NameDialog(
                                "New folder",
                                "",
                                "Create folder",
                                name -> parts.folderService().create(place, name),
                                "The folder was created.",
                                this::again)
                        .open());
        return Fields.row(upload, folder, bin);
    }

    private Nav way(List<FolderRef> path) {
        var list = new OrderedList(new ListItem(new Anchor(SpacePaths.of(Place.top(space.id())), "All documents")));
        for (var step : path.subList(0, path.size() - 1)) {
            list.add(new ListItem(new Anchor(SpacePaths.of(new Place(space.id(), step.id())), step.name())));
        }
        var way = new Nav(list);
        way.addClassName("portal-breadcrumbs");
        way.getElement().setAttribute("aria-label", "Folders above");
        return way;
    }

    private void showBin() {
        add(
                new H2("Bin"),
                new Anchor(SpacePaths.of(Place.top(space.id())), "All documents"),
                space.canContribute()
                        ? new BinTable(space.id(), parts)
                        : new EmptyState("The bin is for those who add things to this space."));
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
