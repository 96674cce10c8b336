package org.commonweal.workspace.agenda;

import java.util.List;
import java.util.Map;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.commonweal.workspace.SpaceDirectory;
import org.commonweal.workspace.SpacePlate;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks of the person who acts, in spaces they can still read. */
@Component
class AssignedTasks implements DueWork {

    private final SpaceTasks tasks;
    private final SpaceDirectory spaces;
    private final Access access;

    AssignedTasks(SpaceTasks tasks, SpaceDirectory spaces, Access access) {
        this.tasks = tasks;
        this.spaces = spaces;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> dueFor(Actor actor, int limit) {
        var person = actor.person();
        if (person == null || limit < 1) {
            return List.of();
        }
        Specification<SpaceTask> open = (root, query, builder) ->
                builder.and(builder.equal(root.get("assigneeId"), person.value()), builder.isNull(root.get("doneAt")));
        var found = tasks.findAll(
                        open.and(access.readable(Level.READ)), PageRequest.of(0, limit, TaskQueries.MOST_URGENT))
                .getContent();
        var plates = spaces.plates(found.stream().map(SpaceTask::space).toList());
        return found.stream().map(task -> item(task, plates)).toList();
    }

    private static Item item(SpaceTask task, Map<WorkspaceId, SpacePlate> plates) {
        var plate = plates.get(task.space());
        return new Item(task.title(), plate == null ? "" : plate.name(), task.due(), AgendaPaths.tasks(task.space()));
    }
}
