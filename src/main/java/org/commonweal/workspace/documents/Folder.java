package org.commonweal.workspace.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "folder")
class Folder extends AggregateRoot {

    static final int NAME_LENGTH = 150;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Embedded
    private @Nullable Binning binning;

    protected Folder() {}

    Folder(Place place, String name, Actor by, Instant at) {
        this.workspaceId = place.space().value();
        this.parentId = idOf(place);
        this.name = Texts.name(name, "name", NAME_LENGTH);
        this.ownerId = by.requirePerson().value();
        this.createdAt = at;
        say("folder.created", by, at);
    }

    void rename(String name, Actor by, Instant at) {
        this.name = Texts.name(name, "name", NAME_LENGTH);
        say("folder.renamed", by, at);
    }

    void move(Place place, Actor by, Instant at) {
        parentId = idOf(place);
        say("folder.moved", by, at);
    }

    void bin(Binning binning, Actor by, Instant at) {
        this.binning = binning;
        say("folder.removed", by, at);
    }

    void restore(Actor by, Instant at) {
        binning = null;
        say("folder.restored", by, at);
    }

    void purge(Actor by, Instant at) {
        say("folder.purged", by, at);
    }

    private static @Nullable UUID idOf(Place place) {
        var folder = place.folder();
        return folder == null ? null : folder.value();
    }

    private void say(String action, Actor by, Instant at) {
        registerEvent(
                new Happened(id().subject(), action, by, at, place().space().subject(), Map.of()));
    }

    FolderId id() {
        return new FolderId(rawId());
    }

    /** Where it lies, not what lies in it. */
    Place place() {
        return new Place(new WorkspaceId(workspaceId), parentId == null ? null : new FolderId(parentId));
    }

    Place inside() {
        return new Place(new WorkspaceId(workspaceId), id());
    }

    String name() {
        return name;
    }

    UUID ownerId() {
        return ownerId;
    }

    @Nullable
    Binning binning() {
        return binning;
    }

    boolean binned() {
        return binning != null;
    }
}
