package org.commonweal.workspace.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceContents;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

@Component
class AgendaOfSpace implements SpaceContents {

    private final SpaceTasks tasks;
    private final SpaceEvents events;

    AgendaOfSpace(SpaceTasks tasks, SpaceEvents events) {
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public List<SubjectRef> classifiedAs(WorkspaceId space) {
        return Stream.concat(
                        tasks.findAll(AgendaOfSpace.<SpaceTask>in(space)).stream()
                                .map(task -> task.id().subject()),
                        events.findAll(AgendaOfSpace.<SpaceEvent>in(space)).stream()
                                .map(event -> event.id().subject()))
                .toList();
    }

    private static <T> Specification<T> in(WorkspaceId space) {
        return (row, query, builder) -> builder.equal(row.get("workspaceId"), space.value());
    }
}
