package org.commonweal.workspace.agenda;

import java.io.IOException;
import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.kernel.SafeCsv;
import org.commonweal.workspace.SpaceArchive;
import org.commonweal.workspace.SpaceExportPart;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The tasks and the calendar of a space as lists. */
@Component
class AgendaExport implements SpaceExportPart {

    private static final int PAGE = 200;

    private final TaskQueries tasks;
    private final SpaceTasks allTasks;
    private final SpaceEvents events;
    private final Access access;

    AgendaExport(TaskQueries tasks, SpaceTasks allTasks, SpaceEvents events, Access access) {
        this.tasks = tasks;
        this.allTasks = allTasks;
        this.events = events;
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void write(WorkspaceId space, SpaceArchive archive) throws IOException {
        archive.table(
                "tasks.csv", List.of("title", "notes", "assigned to", "due", "done"), table -> tasks(space, table));
        archive.table("calendar.csv", List.of("title", "place", "starts", "ends"), table -> events(space, table));
        var everything = new TaskFilter(TaskFilter.Progress.ALL, false);
        archive.leftOut(
                allTasks.count(inSpace(space)) - tasks.countRows(space, everything), "tasks that you may not read");
        archive.leftOut(
                events.count(inSpace(space)) - events.count(readable(space)), "calendar entries that you may not read");
    }

    private void tasks(WorkspaceId space, SafeCsv table) throws IOException {
        var everything = new TaskFilter(TaskFilter.Progress.ALL, false);
        for (int page = 0; ; page++) {
            var found = tasks.findRows(space, everything, PageRequest.of(page, PAGE, Sort.by("id")));
            for (var task : found) {
                table.row(task.title(), task.notes(), task.assigneeName(), task.due(), task.doneAt());
            }
            if (found.size() < PAGE) {
                return;
            }
        }
    }

    private void events(WorkspaceId space, SafeCsv table) throws IOException {
        for (int page = 0; ; page++) {
            var found = events.findAll(readable(space), PageRequest.of(page, PAGE, Sort.by("starts", "id")));
            for (var event : found) {
                table.row(event.title(), event.place(), event.starts(), event.ends());
            }
            if (!found.hasNext()) {
                return;
            }
        }
    }

    private Specification<SpaceEvent> readable(WorkspaceId space) {
        Specification<SpaceEvent> readable = access.readable(Level.READ);
        return readable.and(inSpace(space));
    }

    private static <T> Specification<T> inSpace(WorkspaceId space) {
        return (row, query, builder) -> builder.equal(row.get("workspaceId"), space.value());
    }
}
