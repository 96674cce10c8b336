package org.commonweal.workspace.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads folders and the bin. A folder its reader may only know of is listed without its name. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class FolderQueries {

    static final String UNNAMED = "Restricted folder";

    private final Folders folders;
    private final Documents documents;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;

    FolderQueries(Folders folders, Documents documents, Access access, Directory directory, CurrentActor actors) {
        this.folders = folders;
        this.documents = documents;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
    }

    public List<FolderRow> findRows(Place place, Pageable page) {
        access.require(Level.READ, place.subject());
        return folders.findAll(lyingAt(place), page).stream().map(this::row).toList();
    }

    public long countRows(Place place) {
        access.require(Level.READ, place.subject());
        return folders.count(lyingAt(place));
    }

    public FolderRow get(FolderId id) {
        access.require(Level.READ, id.subject());
        return folders.findById(id.value())
                .map(this::row)
                .orElseThrow(() -> new org.commonweal.kernel.NotFound(id.subject()));
    }

    private FolderRow row(Folder folder) {
        var subject = folder.id().subject();
        var level = access.levelOf(actors.get(), subject);
        return new FolderRow(
                folder.id(),
                level.atLeast(Level.METADATA) ? folder.name() : UNNAMED,
                Names.of(directory, new PersonId(folder.ownerId())),
                level,
                !access.scopesOf(subject).contains(folder.place().subject().id()),
                folder.versionNumber());
    }

    private Specification<Folder> lyingAt(Place place) {
        var parent = place.folder();
        Specification<Folder> known = access.readable(Level.EXISTS);
        return known.and((folder, query, builder) -> builder.and(
                builder.equal(folder.get("workspaceId"), place.space().value()),
                parent == null
                        ? builder.isNull(folder.get("parentId"))
                        : builder.equal(folder.get("parentId"), parent.value()),
                builder.isNull(folder.get("binning").get("at"))));
    }

    /** Every folder of the space to which the actor may add, by the way to it; for moving things. */
    public List<FolderRef> findTargets(WorkspaceId space) {
        access.require(Level.READ, space.subject());
        var all = new HashMap<UUID, Folder>();
        folders.findByWorkspaceId(space.value()).stream()
                .filter(folder -> !folder.binned())
                .forEach(folder -> all.put(folder.id().value(), folder));
        return all.values().stream()
                .filter(folder -> access.may(Level.CONTRIBUTE, folder.id().subject()))
                .map(folder -> new FolderRef(folder.id(), way(folder, all)))
                .sorted(Comparator.comparing(FolderRef::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private String way(Folder folder, Map<UUID, Folder> all) {
        var names = new ArrayList<String>();
        @Nullable Folder current = folder;
        while (current != null && names.size() <= all.size()) {
            boolean named = access.may(Level.METADATA, current.id().subject());
            names.addFirst(named ? current.name() : UNNAMED);
            var parent = current.place().folder();
            current = parent == null ? null : all.get(parent.value());
        }
        return String.join(" / ", names);
    }

    /** What can be taken out of the bin of a space, newest first, by those who contribute to it. */
    public List<BinRow> bin(WorkspaceId space) {
        access.require(Level.CONTRIBUTE, space.subject());
        var binned = Stream.concat(
                folders.findAll(binnedIn(space, Level.CONTRIBUTE), Pageable.ofSize(500)).stream()
                        .map(folder -> binRow(folder.id().subject(), folder.name(), folder.binning())),
                documents.findAll(binnedIn(space, Level.CONTRIBUTE), Pageable.ofSize(500)).stream()
                        .filter(document -> !document.purged() && document.knownTo(actors.get()))
                        .map(document -> binRow(document.id().subject(), document.title(), document.binning())));
        return binned.sorted(Comparator.comparing(BinRow::since).reversed()).toList();
    }

    private BinRow binRow(SubjectRef subject, String name, @Nullable Binning binning) {
        if (binning == null) {
            throw new IllegalStateException(subject + " is not in the bin");
        }
        var person = binning.person();
        var by = person == null ? "The portal" : Names.of(directory, new PersonId(person));
        return new BinRow(subject, name, by, binning.at(), binning.at().plus(Binning.KEPT));
    }

    private <T> Specification<T> binnedIn(WorkspaceId space, Level level) {
        Specification<T> reachable = access.readable(level);
        return reachable.and((row, query, builder) -> builder.and(
                builder.equal(row.get("workspaceId"), space.value()),
                builder.isNotNull(row.get("binning").get("at")),
                builder.isNull(row.get("binning").get("folder"))));
    }
}
