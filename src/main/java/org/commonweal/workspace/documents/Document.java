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
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.workspace.WorkspaceId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What is said of a document and where it lies; its versions stand on their own. */
@Entity
@Table(name = "document")
class Document extends AggregateRoot {

    static final int TITLE_LENGTH = 200;
    static final int DESCRIPTION_LENGTH = 2000;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "folder_id")
    private @Nullable UUID folderId;

    @Column(name = "title", nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(name = "description", nullable = false, length = DESCRIPTION_LENGTH)
    private String description = "";

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** A new version or the end of a check must not make somebody's open form stale. */
    @OptimisticLock(excluded = true)
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** Whether a version has passed its check; until then the document is its author's only. */
    @OptimisticLock(excluded = true)
    @Column(name = "ready", nullable = false)
    private boolean ready;

    @Embedded
    private @Nullable Binning binning;

    @Column(name = "purged_at")
    private @Nullable Instant purgedAt;

    protected Document() {}

    Document(Place place, String title, Actor by, Instant at) {
        var folder = place.folder();
        var organisation = by.organisation();
        this.workspaceId = place.space().value();
        this.folderId = folder == null ? null : folder.value();
        this.title = Texts.name(title, "title", TITLE_LENGTH);
        this.authorId = by.requirePerson().value();
        this.organisationId = organisation == null ? null : organisation.value();
        this.createdAt = at;
        this.changedAt = at;
        say("document.added", by, at, Map.of());
    }

    void describe(long expected, String title, String description, Actor by, Instant at) {
        requireVersion(expected);
        this.title = Texts.name(title, "title", TITLE_LENGTH);
        this.description = Texts.optional(description, "description", DESCRIPTION_LENGTH);
        changedAt = at;
        say("document.described", by, at, Map.of());
    }

    void move(Place place, Actor by, Instant at) {
        var folder = place.folder();
        folderId = folder == null ? null : folder.value();
        changedAt = at;
        say("document.moved", by, at, Map.of());
    }

    void touched(Instant at) {
        changedAt = at;
    }

    void becameReady() {
        ready = true;
    }

    void bin(Binning binning, Actor by, Instant at) {
        this.binning = binning;
        say("document.removed", by, at, Map.of());
    }

    void restore(Actor by, Instant at) {
        binning = null;
        say("document.restored", by, at, Map.of());
    }

    /** Its bytes are gone for good; what it was called and the fingerprints of its versions stay on record. */
    void purge(int versions, Actor by, Instant at) {
        purgedAt = at;
        say("document.purged", by, at, Map.of("versions", Integer.toString(versions)));
    }

    private void say(String action, Actor by, Instant at, Map<String, String> values) {
        registerEvent(
                new Happened(id().subject(), action, by, at, place().space().subject(), values));
    }

    DocumentId id() {
        return new DocumentId(rawId());
    }

    Place place() {
        return new Place(new WorkspaceId(workspaceId), folderId == null ? null : new FolderId(folderId));
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    @Nullable
    OrganisationId organisation() {
        return organisationId == null ? null : new OrganisationId(organisationId);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean ready() {
        return ready;
    }

    @Nullable
    Binning binning() {
        return binning;
    }

    boolean binned() {
        return binning != null;
    }

    boolean purged() {
        return purgedAt != null;
    }

    /** Until a version has passed its check, nobody but its author knows of it. */
    boolean knownTo(Actor actor) {
        return ready || actor.isSystem() || author().equals(actor.person());
    }
}
