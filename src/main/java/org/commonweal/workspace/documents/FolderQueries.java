package org.commonweal.workspace.documents;

import java.util.ArrayList;
import java.util.Collection;
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
        return rows(folders.findAll(lyingAt(place), page).getContent());
    }

    public long countRows(Place place) {
        access.require(Level.READ, place.subject());
        return folders.count(lyingAt(place));
    }

    public FolderRow get(FolderId id) {
        access.require(Level.READ, id.subject());
        return folders.findById(id.value())
                .map(folder -> rows(List.of(folder)).getFirst())
                .orElseThrow(() -> new org.commonweal.kernel.NotFound(id.subject()));
    }

    private List<FolderRow> rows(List<Folder> found) {
        var levels = levels(found);
        var names = Names.of(
                directory,
                found.stream().map(folder -> new PersonId(folder.ownerId())).toList());
        return found.stream()
                .map(folder -> row(folder, levels.getOrDefault(folder.id().subject(), Level.NONE), names))
                .toList();
    }

    private FolderRow row(Folder folder, Level level, Names names) {
        return new FolderRow(
                folder.id(),
                level.atLeast(Level.METADATA) ? folder.name() : UNNAMED,
                names.of(new PersonId(folder.ownerId())),
                level,
                !access.scopesOf(folder.id().subject())
                        .contains(folder.place().subject().id()),
                folder.versionNumber());
    }

    private Map<SubjectRef, Level> levels(Collection<Folder> found) {
        return access.levelsOf(
                actors.get(),
                found.stream().map(folder -> folder.id().subject()).toList());
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
        var levels = levels(all.values());
        return all.values().stream()
                .filter(folder -> levelIn(levels, folder).atLeast(Level.CONTRIBUTE))
                .map(folder -> new FolderRef(folder.id(), way(folder, all, levels)))
                .sorted(Comparator.comparing(FolderRef::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Level levelIn(Map<SubjectRef, Level> levels, Folder folder) {
        return levels.getOrDefault(folder.id().subject(), Level.NONE);
    }

    private static String way(Folder folder, Map<UUID, Folder> all, Map<SubjectRef, Level> levels) {
        var names = new ArrayList<String>();
        @Nullable Folder current = folder;
        while (current != null && names.size() <= all.size()) {
            boolean named = levelIn(levels, current).atLeast(Level.METADATA);
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
