package org.commonweal.workspace.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "space_task")
class SpaceTask extends AggregateRoot {

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "title", nullable = false, length = Wording.SHORT)
    private String title;

    @Column(name = "notes", nullable = false, length = Wording.LONG)
    private String notes;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "assignee_id")
    private @Nullable UUID assigneeId;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected SpaceTask() {}

    SpaceTask(WorkspaceId space, TaskDraft draft, Actor by, Instant at) {
        this.workspaceId = space.value();
        this.createdAt = at;
        describe(draft);
        happened("task.added", by, at);
        give(draft.assignee(), by, at);
    }

    void change(TaskDraft draft, long expected, Actor by, Instant at) {
        requireVersion(expected);
        requireNotDone();
        describe(draft);
        happened("task.changed", by, at);
        give(draft.assignee(), by, at);
    }

    void assign(@Nullable PersonId to, long expected, Actor by, Instant at) {
        requireVersion(expected);
        requireNotDone();
        give(to, by, at);
    }

    void finish(Actor by, Instant at) {
        if (doneAt != null) {
            throw new RuleViolation("workspace.taskDone", "The task “" + title + "” is done already.");
        }
        doneAt = at;
        happened("task.done", by, at);
    }

    void reopen(Actor by, Instant at) {
        if (doneAt == null) {
            throw new RuleViolation("workspace.taskOpen", "The task “" + title + "” is open already.");
        }
        doneAt = null;
        happened("task.reopened", by, at);
    }

    void delete(long expected, Actor by, Instant at) {
        requireVersion(expected);
        happened("task.deleted", by, at);
    }

    private void describe(TaskDraft draft) {
        title = Wording.title(draft.title(), "Give the task a title of 1 to 200 characters.");
        notes = Wording.upTo(Wording.LONG, draft.notes(), "notes", "Notes can have 4,000 characters at most.");
        due = draft.due();
    }

    private void give(@Nullable PersonId to, Actor by, Instant at) {
        var before = assigneeId;
        assigneeId = to == null ? null : to.value();
        if (Objects.equals(before, assigneeId)) {
            return;
        }
        var person = Objects.toString(assigneeId, "");
        if (assigneeId == null) {
            happened("task.unassigned", by, at);
        } else {
            registerEvent(new Happened(
                    id().subject(),
                    "task.assigned",
                    by,
                    at,
                    space().subject(),
                    Map.of("for", person, "assignee", person)));
        }
    }

    private void requireNotDone() {
        if (doneAt != null) {
            throw new RuleViolation("workspace.taskDone", "The task is done. Reopen it before you change it.");
        }
    }

    private void happened(String action, Actor by, Instant at) {
        registerEvent(new Happened(id().subject(), action, by, at, space().subject(), Map.of()));
    }

    TaskId id() {
        return new TaskId(rawId());
    }

    WorkspaceId space() {
        return new WorkspaceId(workspaceId);
    }

    String title() {
        return title;
    }

    String notes() {
        return notes;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    PersonId assignee() {
        return assigneeId == null ? null : new PersonId(assigneeId);
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
