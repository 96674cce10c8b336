package org.commonweal.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;

@Entity
@Table(name = "workspace")
class Workspace extends AggregateRoot {

    private static final int LONGEST_PURPOSE = 2000;

    @Column(name = "name", nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private WorkspaceKind kind;

    @Column(name = "purpose", nullable = false, length = LONGEST_PURPOSE)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false, length = 20)
    private WorkspaceVisibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "space_mode", nullable = false, length = 20)
    private WorkspaceMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private WorkspaceState state = WorkspaceState.DRAFT;

    /** Why the space is no longer open for changes. */
    @Column(name = "state_reason", nullable = false, length = 500)
    private String stateReason = "";

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Workspace() {}

    Workspace(WorkspaceDraft draft, PersonId owner, Actor by, Instant at) {
        this.ownerId = owner.value();
        this.createdAt = at;
        fill(draft);
        register("workspace.created", by, at);
    }

    void describe(WorkspaceDraft draft, long expected, Actor by, Instant at) {
        requireOpen();
        requireVersion(expected);
        fill(draft);
        register("workspace.changed", by, at);
    }

    void open(Actor by, Instant at) {
        move(WorkspaceState.DRAFT, WorkspaceState.ACTIVE, "", "workspace.opened", by, at);
    }

    void makeReadOnly(String reason, Actor by, Instant at) {
        move(WorkspaceState.ACTIVE, WorkspaceState.READ_ONLY, reasoned(reason), "workspace.madeReadOnly", by, at);
    }

    void reopen(String reason, Actor by, Instant at) {
        move(WorkspaceState.READ_ONLY, WorkspaceState.ACTIVE, reasoned(reason), "workspace.reopened", by, at);
    }

    void archive(String reason, Actor by, Instant at) {
        move(WorkspaceState.READ_ONLY, WorkspaceState.ARCHIVED, reasoned(reason), "workspace.archived", by, at);
    }

    private void move(WorkspaceState from, WorkspaceState to, String reason, String action, Actor by, Instant at) {
        if (state != from) {
            throw new RuleViolation(
                    "workspace.state",
                    "The space is " + Spoken.of(state) + "; this needs one that is " + Spoken.of(from) + ".");
        }
        state = to;
        stateReason = reason;
        register(action, by, at);
    }

    /** Refuses changes inside a space that is closed for them. */
    void requireOpen() {
        if (state == WorkspaceState.READ_ONLY || state == WorkspaceState.ARCHIVED || state == WorkspaceState.DISPOSED) {
            throw new RuleViolation(
                    "workspace.closed",
                    "The space is " + Spoken.of(state) + ": " + stateReason + " Nothing in it can be changed.");
        }
    }

    private void fill(WorkspaceDraft draft) {
        name = checked(draft.name(), "name", 200, "Give the space a name of 1 to 200 characters.");
        purpose = checked(
                draft.purpose(), "purpose", LONGEST_PURPOSE, "Say what the space is for, in 1 to 2,000 characters.");
        kind = draft.kind();
        visibility = draft.visibility();
        mode = draft.mode();
    }

    private static String checked(String text, String field, int longest, String message) {
        var trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > longest) {
            throw RuleViolation.onField("workspace." + field, field, message);
        }
        return trimmed;
    }

    private static String reasoned(String reason) {
        return checked(reason, "reason", 500, "Give the reason, in 1 to 500 characters: members will read it.");
    }

    private void register(String action, Actor by, Instant at) {
        registerEvent(
                new Happened(id().subject(), action, by, at, id().subject(), java.util.Map.of("state", state.name())));
    }

    WorkspaceId id() {
        return new WorkspaceId(rawId());
    }

    String name() {
        return name;
    }

    WorkspaceKind kind() {
        return kind;
    }

    String purpose() {
        return purpose;
    }

    WorkspaceVisibility visibility() {
        return visibility;
    }

    WorkspaceMode mode() {
        return mode;
    }

    WorkspaceState state() {
        return state;
    }

    String stateReason() {
        return stateReason;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    Instant createdAt() {
        return createdAt;
    }
}
