package org.commonweal.workspace.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Door;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads documents as far as the reader may. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class DocumentQueries {

    private final Documents documents;
    private final DocumentVersions versions;
    private final Folders folders;
    private final CheckOuts checkOuts;
    private final DocumentDesk desk;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    DocumentQueries(
            Documents documents,
            DocumentVersions versions,
            Folders folders,
            CheckOuts checkOuts,
            DocumentDesk desk,
            Access access,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.documents = documents;
        this.versions = versions;
        this.folders = folders;
        this.checkOuts = checkOuts;
        this.desk = desk;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** A document with its versions; one in the bin only to those who could take it out. */
    public DocumentDetails getDetails(DocumentId id) {
        var document = desk.document(id, Level.READ);
        var actor = actors.get();
        var level = access.levelOf(actor, id.subject());
        var binning = document.binning();
        if (binning != null && !level.atLeast(Level.CONTRIBUTE)) {
            throw new NotFound(id.subject());
        }
        return new DocumentDetails(
                id,
                document.place().space(),
                pathOf(document.place().folder()),
                document.title(),
                document.description(),
                access.classificationOf(id.subject()),
                document.author(),
                Names.of(directory, document.author()),
                document.createdAt(),
                document.changedAt(),
                rows(versions.findByDocumentIdOrderByNumber(id.value()), actor),
                checkedOut(id, actor),
                binning == null ? null : binning.at(),
                level,
                document.versionNumber());
    }

    /** For who knows of the document but cannot read it. */
    public Door door(DocumentId id) {
        var document = desk.document(id, Level.EXISTS);
        if (document.binned()) {
            throw new NotFound(id.subject());
        }
        var owner = Names.of(directory, document.author());
        return access.may(Level.METADATA, id.subject())
                ? new Door(document.title(), document.description(), owner)
                : new Door("Restricted document", "", owner);
    }

    /** Whether the reader brought the document. */
    public boolean isMine(DocumentId id) {
        return desk.document(id, Level.READ).author().equals(actors.get().person());
    }

    private List<VersionRow> rows(List<DocumentVersion> all, Actor actor) {
        var names =
                Names.of(directory, all.stream().map(DocumentVersion::author).toList());
        return all.stream()
                .filter(version -> version.shownTo(actor))
                .map(version -> new VersionRow(
                        version.document(),
                        version.number(),
                        version.fileName(),
                        version.bytes(),
                        version.sha256(),
                        version.note(),
                        names.of(version.author()),
                        version.createdAt(),
                        version.restoredFrom(),
                        version.state(),
                        version.explanation()))
                .toList();
    }

    private DocumentDetails.@Nullable CheckedOut checkedOut(DocumentId id, Actor actor) {
        return checkOuts
                .findByDocumentId(id.value())
                .filter(found -> found.inForce(clock.instant()))
                .map(found -> new DocumentDetails.CheckedOut(
                        Names.of(directory, found.holder()), found.heldBy(actor), found.endsAt()))
                .orElse(null);
    }

    /** The way to a folder from the top of its space, as far as its reader may know the names. */
    public List<FolderRef> path(FolderId id) {
        desk.folder(id, Level.READ);
        return pathOf(id);
    }

    private List<FolderRef> pathOf(@Nullable FolderId from) {
        var path = new ArrayList<FolderRef>();
        var seen = new HashSet<UUID>();
        var current = from;
        while (current != null && seen.add(current.value())) {
            var folder = folders.findById(current.value()).orElse(null);
            if (folder == null) {
                break;
            }
            boolean named = access.may(Level.METADATA, folder.id().subject());
            path.addFirst(new FolderRef(folder.id(), named ? folder.name() : FolderQueries.UNNAMED));
            current = folder.place().folder();
        }
        return path;
    }

    /** Documents that lie right there. */
    public List<DocumentRow> findRows(Place place, Pageable page) {
        access.require(Level.READ, place.subject());
        var actor = actors.get();
        var found = documents.findAll(lyingAt(place, actor), page).getContent();
        var ids = found.stream().map(document -> document.id().value()).toList();
        var shown = versions.findByDocumentIdInOrderByNumber(ids).stream()
                .filter(version -> version.shownTo(actor))
                .collect(Collectors.toMap(DocumentVersion::document, version -> version, (older, newer) -> newer));
        var held = checkOuts.findByDocumentIdIn(ids).stream()
                .filter(checkOut -> checkOut.inForce(clock.instant()))
                .collect(Collectors.toMap(CheckOut::document, CheckOut::holder));
        var people = new HashSet<>(held.values());
        found.forEach(document -> people.add(document.author()));
        var names = Names.of(directory, people);
        return found.stream()
                .map(document -> row(
                        document,
                        shown,
                        held.containsKey(document.id()) ? names.of(held.get(document.id())) : null,
                        names))
                .toList();
    }

    private static DocumentRow row(
            Document document, Map<DocumentId, DocumentVersion> shown, @Nullable String checkedOutBy, Names names) {
        var version = shown.get(document.id());
        if (version == null) {
            throw new IllegalStateException("No version of " + document + " is shown to somebody who knows of it");
        }
        return new DocumentRow(
                document.id(),
                document.title(),
                version.number(),
                version.bytes(),
                version.state(),
                version.explanation(),
                names.of(document.author()),
                document.changedAt(),
                checkedOutBy);
    }

    public long countRows(Place place) {
        access.require(Level.READ, place.subject());
        return documents.count(lyingAt(place, actors.get()));
    }

    private Specification<Document> lyingAt(Place place, Actor actor) {
        var folder = place.folder();
        var person = actor.person();
        Specification<Document> readable = access.readable(Level.READ);
        return readable.and((document, query, builder) -> builder.and(
                builder.equal(document.get("workspaceId"), place.space().value()),
                folder == null
                        ? builder.isNull(document.get("folderId"))
                        : builder.equal(document.get("folderId"), folder.value()),
                builder.isNull(document.get("binning").get("at")),
                person == null
                        ? builder.isTrue(document.get("ready"))
                        : builder.or(
                                builder.isTrue(document.get("ready")),
                                builder.equal(document.get("authorId"), person.value()))));
    }
}
