package org.commonweal.workspace.documents;

import java.util.HashSet;
import java.util.UUID;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Folders of a space: a tree in which readers are inherited unless a manager cuts a folder off. */
@Service
@Transactional
@SignedIn
public class FolderService {

    private static final String CUT_OFF = "Manager when the folder was cut off";

    private final Folders folders;
    private final DocumentDesk desk;
    private final SpaceGuard guard;
    private final Access access;
    private final AccessRegistry registry;
    private final PortalClock clock;

    FolderService(
            Folders folders,
            DocumentDesk desk,
            SpaceGuard guard,
            Access access,
            AccessRegistry registry,
            PortalClock clock) {
        this.folders = folders;
        this.desk = desk;
        this.guard = guard;
        this.access = access;
        this.registry = registry;
        this.clock = clock;
    }

    public FolderId create(Place place, String name) {
        desk.requireOpen(place);
        var folder = new Folder(place, name, desk.actor(), clock.instant());
        requireFreeName(folder);
        registry.protect(folder.id().subject(), place.subject(), access.classificationOf(place.subject()));
        folders.save(folder);
        return folder.id();
    }

    public void rename(FolderId id, String name) {
        var folder = desk.changing(id);
        folder.rename(name, desk.actor(), clock.instant());
        requireFreeName(folder);
        folders.save(folder);
    }

    public void move(FolderId id, Place target) {
        var folder = desk.changing(id);
        desk.requireOpen(target);
        DocumentDesk.requireSameSpace(folder.place(), target);
        requireOutside(folder, target.folder());
        if (folder.place().equals(target)) {
            return;
        }
        registry.move(id.subject(), target.subject());
        folder.move(target, desk.actor(), clock.instant());
        requireFreeName(folder);
        folders.save(folder);
    }

    /** Keeps a folder and all in it to those it is shared with, first of all the managers of the space. */
    public void cutOff(FolderId id) {
        var folder = managed(id);
        access.holders(folder.place().space().subject(), Level.MANAGE)
                .forEach(manager -> registry.grant(id.subject(), manager, Level.MANAGE, null, CUT_OFF));
        registry.grant(id.subject(), Principal.of(desk.actor().requirePerson()), Level.MANAGE, null, CUT_OFF);
        registry.inherit(id.subject(), false);
    }

    /** Opens a folder again to whoever can read where it lies. */
    public void rejoin(FolderId id) {
        managed(id);
        registry.inherit(id.subject(), true);
        access.grantsAt(id.subject()).stream()
                .filter(grant -> grant.reason().equals(CUT_OFF))
                .forEach(grant -> registry.endGrant(grant.id()));
    }

    /**
     * Shares one folder with somebody, whether or not they belong to the space. NONE ends it, also where nothing else
     * can be changed any more.
     */
    public void share(FolderId id, Principal principal, Level level) {
        if (level == Level.NONE) {
            desk.folder(id, Level.MANAGE);
        } else {
            managed(id);
        }
        if (principal.kind() == Principal.Kind.WORKSPACE && level != Level.NONE) {
            access.require(Level.READ, new SubjectRef("workspace", principal.id()));
        }
        registry.endGrants(id.subject(), principal);
        if (level != Level.NONE) {
            registry.grant(id.subject(), principal, level, null, "Folder shared");
        }
        if (!access.may(Level.MANAGE, id.subject())) {
            throw new RuleViolation(
                    "workspace.documents.lastManager", "Make somebody else a manager of the folder first.");
        }
    }

    private Folder managed(FolderId id) {
        var folder = desk.folder(id, Level.MANAGE);
        guard.requireContribution(folder.place().space(), id.subject());
        return folder;
    }

    private void requireOutside(Folder folder, @Nullable FolderId target) {
        var seen = new HashSet<UUID>();
        var current = target;
        while (current != null && seen.add(current.value())) {
            if (current.equals(folder.id())) {
                throw RuleViolation.onField(
                        "workspace.documents.intoItself", "folder", "A folder cannot be moved into itself.");
            }
            current = folders.findById(current.value())
                    .map(found -> found.place().folder())
                    .orElse(null);
        }
    }

    private void requireFreeName(Folder folder) {
        var parent = folder.place().folder();
        var beside = parent == null
                ? folders.findByWorkspaceId(folder.place().space().value()).stream()
                        .filter(found -> found.place().folder() == null)
                        .toList()
                : folders.findByParentId(parent.value());
        boolean taken = beside.stream()
                .filter(found -> !found.equals(folder) && !found.binned())
                .anyMatch(found -> found.name().equalsIgnoreCase(folder.name()));
        if (taken) {
            throw RuleViolation.onField(
                    "workspace.documents.folderName", "name", "There is already a folder of this name here.");
        }
    }
}
