package org.commonweal.workspace.agenda;

import static org.springframework.data.domain.Sort.Order.asc;
import static org.springframework.data.domain.Sort.Order.desc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks of a space, for those who can read it. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class TaskQueries {

    static final Sort MOST_URGENT = Sort.by(asc("due").nullsLast(), asc("createdAt"));
    private static final Sort LAST_DONE = Sort.by(desc("doneAt"));

    private final SpaceTasks tasks;
    private final Assignees assignees;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    TaskQueries(
            SpaceTasks tasks,
            Assignees assignees,
            Access access,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.tasks = tasks;
        this.assignees = assignees;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** Open tasks by urgency; done ones, when asked for alone, by when they were done. */
    public List<TaskRow> findRows(WorkspaceId space, TaskFilter filter, Pageable page) {
        access.require(Level.READ, space.subject());
        var usual = filter.progress() == TaskFilter.Progress.DONE ? LAST_DONE : MOST_URGENT;
        var sorted = PageRequest.of(
                page.getPageNumber(), page.getPageSize(), page.getSort().and(usual));
        var found = tasks.findAll(matching(space, filter), sorted).getContent();
        var names = directory.people(found.stream()
                .map(SpaceTask::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(task -> row(task, names)).toList();
    }

    public long countRows(WorkspaceId space, TaskFilter filter) {
        access.require(Level.READ, space.subject());
        return tasks.count(matching(space, filter));
    }

    public TaskRow getRow(TaskId id) {
        access.require(Level.READ, id.subject());
        var task = tasks.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        var assignee = task.assignee();
        return row(task, assignee == null ? Map.of() : directory.people(List.of(assignee)));
    }

    /** People to whom a task of the space is usually given, by name. */
    public List<PersonRef> findAssignees(WorkspaceId space) {
        access.require(Level.READ, space.subject());
        return assignees.of(space);
    }

    private TaskRow row(SpaceTask task, Map<PersonId, PersonRef> names) {
        var assignee = task.assignee();
        var due = task.due();
        return new TaskRow(
                task.id(),
                task.title(),
                task.notes(),
                due,
                assignee,
                assignee == null ? "" : name(names.get(assignee)),
                task.doneAt(),
                task.doneAt() == null && due != null && due.isBefore(clock.today()),
                task.versionNumber());
    }

    private static String name(@Nullable PersonRef person) {
        return person == null ? "A former member" : person.name();
    }

    private Specification<SpaceTask> matching(WorkspaceId space, TaskFilter filter) {
        Specification<SpaceTask> condition =
                (root, query, builder) -> builder.equal(root.get("workspaceId"), space.value());
        condition = condition.and(access.readable(Level.READ));
        condition = switch (filter.progress()) {
            case OPEN -> condition.and((root, query, builder) -> builder.isNull(root.get("doneAt")));
            case DONE -> condition.and((root, query, builder) -> builder.isNotNull(root.get("doneAt")));
            case ALL -> condition;
        };
        if (filter.mine()) {
            var me = actors.get().requirePerson();
            condition = condition.and((root, query, builder) -> builder.equal(root.get("assigneeId"), me.value()));
        }
        return condition;
    }
}
