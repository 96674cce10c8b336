package org.commonweal.workspace.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.agenda.AgendaPaths;
import org.commonweal.workspace.agenda.TaskFilter;
import org.commonweal.workspace.agenda.TaskQueries;
import org.commonweal.workspace.agenda.TaskRow;
import org.commonweal.workspace.agenda.TaskService;

/** The tasks of a space; the filter is part of the address, so that it can be sent to others and survives a reload. */
class TasksPanel extends Div implements AfterNavigationObserver {

    private static final String SHOW = "show";
    private static final String MINE = "mine";

    private final WorkspaceDetails space;
    private final TaskQueries queries;
    private final TaskService service;
    private final Select<TaskFilter.Progress> progress = new Select<>();
    private final Checkbox mine = new Checkbox("Only mine");
    private final PagedTable<TaskRow> table;

    TasksPanel(WorkspaceDetails space, TaskQueries queries, TaskService service) {
        this.space = space;
        this.queries = queries;
        this.service = service;
        this.table = new PagedTable<>(
                "Tasks, most urgent first",
                page -> queries.findRows(space.id(), filter(), page),
                () -> queries.countRows(space.id(), filter()));
        progress.setLabel("Show");
        progress.setItems(TaskFilter.Progress.values());
        progress.setItemLabelGenerator(Labels::of);
        progress.setValue(TaskFilter.Progress.OPEN);
        var add = new Button(
                "Add task",
                click -> TaskDialog.adding(space.id(), queries, service, table::refresh)
                        .open());
        add.setVisible(space.canContribute());
        columns();

        progress.addValueChangeListener(change -> show(change.isFromClient()));
        mine.addValueChangeListener(change -> show(change.isFromClient()));

        add(Fields.row(progress, mine, add), table.refresh());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        progress.setValue(parameters
                .getSingleParameter(SHOW)
                .flatMap(name -> Arrays.stream(TaskFilter.Progress.values())
                        .filter(value -> value.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(TaskFilter.Progress.OPEN));
        mine.setValue(parameters.getSingleParameter(MINE).isPresent());
    }

    private void show(boolean changedByReader) {
        table.refresh();
        if (changedByReader) {
            var parameters = new HashMap<String, String>();
            if (progress.getValue() != TaskFilter.Progress.OPEN) {
                parameters.put(SHOW, progress.getValue().name().toLowerCase(Locale.ROOT));
            }
            if (mine.getValue()) {
                parameters.put(MINE, "yes");
            }
            var address = new Location(AgendaPaths.tasks(space.id()), QueryParameters.simple(parameters));
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
        }
    }

    private TaskFilter filter() {
        return new TaskFilter(progress.getValue(), mine.getValue());
    }

    private void columns() {
        table.component("Task", TasksPanel::what)
                .column("Assigned to", task -> task.assigneeName().isEmpty() ? "Nobody yet" : task.assigneeName())
                .column("Due", task -> Formats.date(task.due()))
                .component("State", TasksPanel::state)
                .whenEmpty(new EmptyState(
                        space.canContribute()
                                ? "No tasks to show. Add what is to be done, by whom and by when."
                                : "No tasks to show."));
        if (space.canContribute()) {
            table.component("Actions", this::actions);
        }
    }

    private static Component what(TaskRow task) {
        var notes = new Div(task.notes());
        notes.addClassNames("portal-hint", "portal-plain");
        notes.setVisible(!task.notes().isEmpty());
        return new Div(new Span(task.title()), notes);
    }

    private static Component state(TaskRow task) {
        if (task.done()) {
            return new StatusBadge(StatusBadge.Tone.GOOD, "Done " + Formats.day(task.doneAt()));
        }
        return task.overdue()
                ? new StatusBadge(StatusBadge.Tone.BAD, "Overdue")
                : new StatusBadge(StatusBadge.Tone.PROGRESS, "Open");
    }

    private Component actions(TaskRow task) {
        var delete = button(
                "Delete",
                task,
                () -> Confirm.ask(
                        "Delete “" + task.title() + "”?",
                        "The task and its notes will be gone.",
                        "Delete task",
                        () -> run(() -> service.delete(task.id(), task.version()), "Task deleted.")));
        if (task.done()) {
            return Fields.row(
                    button("Reopen", task, () -> run(() -> service.reopen(task.id()), "Task reopened.")), delete);
        }
        return Fields.row(
                button("Mark as done", task, () -> run(() -> service.finish(task.id()), "Task done.")),
                button(
                        "Edit",
                        task,
                        () -> TaskDialog.changing(space.id(), task, queries, service, table::refresh)
                                .open()),
                delete);
    }

    private void run(Runnable command, String done) {
        if (Attempt.run(command, done)) {
            table.refresh();
        }
    }

    private static Button button(String verb, TaskRow task, Runnable action) {
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(verb + ": " + task.title());
        return button;
    }
}
