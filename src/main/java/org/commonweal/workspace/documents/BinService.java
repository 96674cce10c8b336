package org.commonweal.workspace.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.access.Level;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.DeletionGuard;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceGuard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts documents and folders into the bin and takes them out again. What is in use elsewhere stays where it is. */
@Service
@Transactional
@SignedIn
public class BinService {

    private final Folders folders;
    private final Documents documents;
    private final DocumentDesk desk;
    private final CheckOutService checkOuts;
    private final SpaceGuard guard;
    private final ObjectProvider<DeletionGuard> guards;
    private final PortalClock clock;

    BinService(
            Folders folders,
            Documents documents,
            DocumentDesk desk,
            CheckOutService checkOuts,
            SpaceGuard guard,
            ObjectProvider<DeletionGuard> guards,
            PortalClock clock) {
        this.folders = folders;
        this.documents = documents;
        this.desk = desk;
        this.checkOuts = checkOuts;
        this.guard = guard;
        this.guards = guards;
        this.clock = clock;
    }

    public void remove(DocumentId id) {
        var document = desk.changing(id);
        checkOuts.requireFree(document);
        requireUnused(List.of(id.subject()));
        checkOuts.release(document);
        document.bin(Binning.by(desk.actor(), clock.instant()), desk.actor(), clock.instant());
        documents.save(document);
    }

    /** Removes a folder with everything in it; all of it comes back together. */
    public void remove(FolderId id) {
        var folder = desk.changing(id);
        var foldersBelow = new ArrayList<Folder>();
        var documentsBelow = new ArrayList<Document>();
        collect(folder, foldersBelow, documentsBelow);
        foldersBelow.forEach(below -> desk.changing(below.id()));
        documentsBelow.forEach(checkOuts::requireFree);
        requireUnused(Stream.of(
                        Stream.of(id.subject()),
                        foldersBelow.stream().map(below -> below.id().subject()),
                        documentsBelow.stream().map(below -> below.id().subject()))
                .flatMap(subjects -> subjects)
                .toList());
        var binning = Binning.by(desk.actor(), clock.instant());
        folder.bin(binning, desk.actor(), clock.instant());
        folders.save(folder);
        for (var below : foldersBelow) {
            below.bin(binning.along(id), desk.actor(), clock.instant());
            folders.save(below);
        }
        for (var below : documentsBelow) {
            below.bin(binning.along(id), desk.actor(), clock.instant());
            documents.save(below);
        }
    }

    private void collect(Folder folder, List<Folder> foldersBelow, List<Document> documentsBelow) {
        documents.findByFolderId(folder.id().value()).stream()
                .filter(document -> !document.binned())
                .forEach(documentsBelow::add);
        for (var below : folders.findByParentId(folder.id().value())) {
            if (!below.binned() && !foldersBelow.contains(below)) {
                foldersBelow.add(below);
                collect(below, foldersBelow, documentsBelow);
            }
        }
    }

    public void restore(DocumentId id) {
        var document = desk.document(id, Level.CONTRIBUTE);
        guard.requireContribution(document.place().space(), id.subject());
        requireAlone(document.binning());
        requireRoomIn(document.place());
        document.restore(desk.actor(), clock.instant());
        documents.save(document);
    }

    public void restore(FolderId id) {
        var folder = desk.folder(id, Level.CONTRIBUTE);
        guard.requireContribution(folder.place().space(), id.subject());
        requireAlone(folder.binning());
        requireRoomIn(folder.place());
        folder.restore(desk.actor(), clock.instant());
        folders.save(folder);
        for (var below : folders.binnedWith(id.value())) {
            below.restore(desk.actor(), clock.instant());
            folders.save(below);
        }
        for (var below : documents.binnedWith(id.value())) {
            below.restore(desk.actor(), clock.instant());
            documents.save(below);
        }
    }

    private static void requireAlone(@org.jspecify.annotations.Nullable Binning binning) {
        if (binning == null) {
            throw new RuleViolation("workspace.documents.notInTheBin", "This is not in the bin any more.");
        }
        if (!binning.alone()) {
            throw new RuleViolation(
                    "workspace.documents.withFolder", "This went into the bin with its folder. Restore the folder.");
        }
    }

    private void requireRoomIn(Place place) {
        var folder = place.folder();
        if (folder != null
                && folders.findById(folder.value()).map(Folder::binned).orElse(true)) {
            throw new RuleViolation(
                    "workspace.documents.folderInTheBin", "The folder it lay in is in the bin. Restore that first.");
        }
    }

    private void requireUnused(List<SubjectRef> subjects) {
        var actor = desk.actor();
        var uses = subjects.stream()
                .flatMap(subject -> guards.stream().flatMap(found -> found.usesOf(subject, actor).stream()))
                .distinct()
                .toList();
        if (!uses.isEmpty()) {
            throw RuleViolation.listing(
                    "workspace.documents.inUse", "This is in use and stays where it is. End its use first, in:", uses);
        }
    }
}
