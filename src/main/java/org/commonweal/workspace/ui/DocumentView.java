package org.commonweal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.commonweal.access.Door;
import org.commonweal.access.Level;
import org.commonweal.audit.ui.AuditPanels;
import org.commonweal.discussion.CommentQueries;
import org.commonweal.discussion.CommentService;
import org.commonweal.discussion.ui.CommentsPanel;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PortalView;
import org.commonweal.workspace.SpaceDirectory;
import org.commonweal.workspace.documents.DocumentDetails;
import org.commonweal.workspace.documents.DocumentId;
import org.commonweal.workspace.documents.Place;

/** A document with its versions, comments and history. */
@Route("workspaces/:space/documents/:document")
@PermitAll
class DocumentView extends PortalView implements BeforeEnterObserver {

    private final DocumentParts parts;
    private final SpaceDirectory spaces;
    private final CommentService comments;
    private final CommentQueries commentQueries;
    private final AuditPanels audit;
    private final Div body = new Div();

    DocumentView(
            DocumentParts parts,
            SpaceDirectory spaces,
            CommentService comments,
            CommentQueries commentQueries,
            AuditPanels audit) {
        this.parts = parts;
        this.spaces = spaces;
        this.comments = comments;
        this.commentQueries = commentQueries;
        this.audit = audit;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = parameters.get("document").flatMap(SpacePaths::id).map(DocumentId::new);
        body.removeAll();
        clearBreadcrumbs();
        var door = id.filter(known -> !parts.access().may(Level.READ, known.subject()))
                .flatMap(this::findDoor);
        if (door.isPresent()) {
            showDoor(id.get(), door.get());
            return;
        }
        id.flatMap(this::find)
                .filter(found -> parameters
                        .get("space")
                        .filter(found.space().value().toString()::equals)
                        .isPresent())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<DocumentDetails> find(DocumentId id) {
        try {
            return Optional.of(parts.documents().getDetails(id));
        } catch (NotFound | AccessRefused unknown) {
            return Optional.empty();
        }
    }

    private Optional<Door> findDoor(DocumentId id) {
        try {
            return Optional.of(parts.documents().door(id));
        } catch (NotFound | AccessRefused unknown) {
            return Optional.empty();
        }
    }

    private void showDoor(DocumentId id, Door door) {
        heading(door.title());
        body.add(parts.accessParts().door(id.subject(), door));
    }

    private void show(DocumentDetails document) {
        var space = spaces.plate(document.space());
        breadcrumb("Workspaces", SpacePaths.SPACES);
        breadcrumb(space.name(), SpacePaths.of(space.id()));
        breadcrumb("Documents", SpacePaths.of(Place.top(space.id())));
        document.path().forEach(step -> breadcrumb(step.name(), SpacePaths.of(new Place(document.space(), step.id()))));
        heading(document.title());
        lead(document.description());
        body.add(parts.accessParts().whoCanSee(document.subject()), facts(document));
        var refusal = parts.guard().refusal(document.space(), document.subject());
        if (document.binnedAt() != null) {
            body.add(new Paragraph("This document is in the bin of its space."));
        } else if (refusal.isEmpty()) {
            body.add(new DocumentCommands(document, parts, this::again));
        } else {
            body.add(new Paragraph(refusal.get()));
        }
        body.add(
                Fields.section("Versions", new VersionTable(document, parts, refusal.isEmpty(), this::again)),
                new CommentsPanel(comments, commentQueries, document.subject()),
                audit.historyOf(document.subject()));
    }

    private static Div facts(DocumentDetails document) {
        var facts = Fields.facts();
        Fields.fact(facts, "Added", Formats.day(document.createdAt()) + " by " + document.authorName());
        Fields.fact(facts, "Changed", Formats.dateTime(document.changedAt()));
        Fields.fact(facts, "Classification", SpaceWords.of(document.classification()));
        var checkedOut = document.checkedOut();
        if (checkedOut != null) {
            Fields.fact(
                    facts,
                    "Checked out",
                    (checkedOut.mine() ? "By you" : "By " + checkedOut.by()) + ", until "
                            + Formats.dateTime(checkedOut.until()) + " at the latest");
        }
        var current = document.current();
        if (current == null) {
            return new Div(facts);
        }
        var download = new Anchor(
                current.downloadPath(),
                "Download version " + current.number() + " (" + Formats.bytes(current.bytes()) + ")");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        return new Div(facts, download);
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
