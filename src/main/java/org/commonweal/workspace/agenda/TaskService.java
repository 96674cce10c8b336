package org.commonweal.workspace.agenda;

import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the tasks of a space, for those who can contribute to it. */
@Service
@Transactional
@SignedIn
public class TaskService {

    private final SpaceTasks tasks;
    private final SpaceGuard guard;
    private final Access access;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final PortalClock clock;

    TaskService(
            SpaceTasks tasks,
            SpaceGuard guard,
            Access access,
            AccessRegistry registry,
            CurrentActor actors,
            PortalClock clock) {
        this.tasks = tasks;
        this.guard = guard;
        this.access = access;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    public TaskId add(WorkspaceId space, TaskDraft draft) {
        guard.requireContribution(space, space.subject());
        requireReader(space, draft.assignee());
        var task = new SpaceTask(space, draft, actors.get(), clock.instant());
        registry.protect(task.id().subject(), space.subject(), access.classificationOf(space.subject()));
        tasks.save(task);
        return task.id();
    }

    public void change(TaskId id, long version, TaskDraft draft) {
        var task = changeable(id);
        requireReader(task.space(), draft.assignee());
        task.change(draft, version, actors.get(), clock.instant());
        tasks.save(task);
    }

    /** Gives the task to somebody else, or to nobody. */
    public void assign(TaskId id, long version, @Nullable PersonId assignee) {
        var task = changeable(id);
        requireReader(task.space(), assignee);
        task.assign(assignee, version, actors.get(), clock.instant());
        tasks.save(task);
    }

    public void finish(TaskId id) {
        var task = changeable(id);
        task.finish(actors.get(), clock.instant());
        tasks.save(task);
    }

    public void reopen(TaskId id) {
        var task = changeable(id);
        task.reopen(actors.get(), clock.instant());
        tasks.save(task);
    }

    public void delete(TaskId id, long version) {
        var task = changeable(id);
        task.delete(version, actors.get(), clock.instant());
        tasks.delete(task);
    }

    private SpaceTask changeable(TaskId id) {
        access.require(Level.READ, id.subject());
        var task = tasks.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        guard.requireContribution(task.space(), id.subject());
        return task;
    }

    private void requireReader(WorkspaceId space, @Nullable PersonId assignee) {
        if (assignee != null && !access.canRead(actors.as(assignee, actors::get), space.subject())) {
            throw RuleViolation.onField(
                    "workspace.taskAssignee",
                    "assignee",
                    "This person cannot see the space. Make them a member first, or choose somebody else.");
        }
    }
}
