package org.commonweal.workspace.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

@Component
class TaskSource implements SearchSource {

    private final SpaceTasks tasks;

    TaskSource(SpaceTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String type() {
        return TaskId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return tasks.findById(id)
                .map(task -> new SearchDraft(
                        task.title(),
                        "",
                        task.notes(),
                        null,
                        List.of(),
                        task.createdAt().atZone(PortalClock.LONDON).toLocalDate(),
                        AgendaPaths.tasks(task.space()),
                        null));
    }

    @Override
    public Stream<UUID> ids() {
        return tasks.ids();
    }
}
