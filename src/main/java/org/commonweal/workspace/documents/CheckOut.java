package org.commonweal.workspace.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.workspace.WorkspaceId;

/** Somebody works on a document and keeps others from adding versions meanwhile. */
@Entity
@Table(name = "document_check_out")
class CheckOut extends AggregateRoot {

    /** Left alone for as long, it ends by itself. */
    static final Duration IDLE = Duration.ofHours(8);

    @Column(name = "document_id", nullable = false, updatable = false)
    private UUID documentId;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    protected CheckOut() {}

    CheckOut(Document document, Actor by, Instant at) {
        this.documentId = document.id().value();
        this.workspaceId = document.place().space().value();
        take(by, at);
    }

    /** Takes over one that has run out. */
    final void take(Actor by, Instant at) {
        personId = by.requirePerson().value();
        touchedAt = at;
        say("document.checkedOut", by, at, Map.of());
    }

    void touch(Instant at) {
        touchedAt = at;
    }

    CheckOut ended(String action, Actor by, Instant at, Map<String, String> values) {
        var all = new HashMap<>(values);
        if (!holder().equals(by.person())) {
            all.put("for", personId.toString());
        }
        say(action, by, at, all);
        return this;
    }

    private void say(String action, Actor by, Instant at, Map<String, String> values) {
        var space = new WorkspaceId(workspaceId).subject();
        registerEvent(new Happened(document().subject(), action, by, at, space, values));
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    PersonId holder() {
        return new PersonId(personId);
    }

    Instant endsAt() {
        return touchedAt.plus(IDLE);
    }

    boolean inForce(Instant at) {
        return endsAt().isAfter(at);
    }

    boolean heldBy(Actor actor) {
        return holder().equals(actor.person());
    }
}
