package org.commonweal.workspace.documents;

import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.SpaceGuard;
import org.springframework.stereotype.Component;

/** Hands out folders and documents to those who may have them, and for changes only while their space takes any. */
@Component
class DocumentDesk {

    private final Folders folders;
    private final Documents documents;
    private final SpaceGuard guard;
    private final Access access;
    private final CurrentActor actors;

    DocumentDesk(Folders folders, Documents documents, SpaceGuard guard, Access access, CurrentActor actors) {
        this.folders = folders;
        this.documents = documents;
        this.guard = guard;
        this.access = access;
        this.actors = actors;
    }

    Document document(DocumentId id, Level level) {
        access.require(level, id.subject());
        var document = documents.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        if (document.purged() || !document.knownTo(actors.get())) {
            throw new NotFound(id.subject());
        }
        return document;
    }

    /** A document outside the bin that the actor may change. */
    Document changing(DocumentId id) {
        var document = document(id, Level.CONTRIBUTE);
        guard.requireContribution(document.place().space(), id.subject());
        if (document.binned()) {
            throw new RuleViolation(
                    "workspace.documents.inTheBin", "This document is in the bin. Restore it before you change it.");
        }
        return document;
    }

    Folder folder(FolderId id, Level level) {
        access.require(level, id.subject());
        return folders.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    Folder changing(FolderId id) {
        var folder = folder(id, Level.CONTRIBUTE);
        guard.requireContribution(folder.place().space(), id.subject());
        requireOutsideBin(folder);
        return folder;
    }

    private static void requireOutsideBin(Folder folder) {
        if (folder.binned()) {
            throw new RuleViolation(
                    "workspace.documents.inTheBin", "This folder is in the bin. Restore it before you use it.");
        }
    }

    /** Lets the actor add something there, or refuses. */
    void requireOpen(Place place) {
        guard.requireContribution(place.space(), place.subject());
        var id = place.folder();
        if (id != null) {
            var folder = folder(id, Level.CONTRIBUTE);
            requireOutsideBin(folder);
            requireSameSpace(folder.place(), place);
        }
    }

    static void requireSameSpace(Place one, Place other) {
        if (!one.space().equals(other.space())) {
            throw RuleViolation.onField(
                    "workspace.documents.otherSpace", "folder", "Choose a folder of the same space.");
        }
    }

    Actor actor() {
        return actors.get();
    }

    /** Refuses when the actor could no longer read it after what they have just done. */
    void requireStillReadable(DocumentId id) {
        if (!access.may(Level.READ, id.subject())) {
            throw new AccessRefused(
                    "workspace.documents.lockedOut",
                    "After this you could no longer read the document yourself. Nothing was changed.");
        }
    }
}
