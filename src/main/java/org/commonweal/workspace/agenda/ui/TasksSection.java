package org.commonweal.workspace.agenda.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.commonweal.workspace.agenda.AgendaPaths;
import org.commonweal.workspace.agenda.TaskQueries;
import org.commonweal.workspace.agenda.TaskService;

@org.springframework.stereotype.Component
class TasksSection implements WorkspaceSection {

    private final TaskQueries queries;
    private final TaskService service;

    TasksSection(TaskQueries queries, TaskService service) {
        this.queries = queries;
        this.service = service;
    }

    @Override
    public String title() {
        return "Tasks";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String slug() {
        return AgendaPaths.TASKS;
    }

    @Override
    public Component create(WorkspaceDetails space) {
        return new TasksPanel(space, queries, service);
    }
}
