package org.commonweal.workspace.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import org.commonweal.identity.PersonRef;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskQueries;
import org.commonweal.workspace.agenda.TaskRow;
import org.commonweal.workspace.agenda.TaskService;

/** A task in writing. */
class TaskDialog extends FormDialog {

    private final TextField title = field("title", new TextField("What is to be done"));
    private final TextArea notes = field("notes", new TextArea("Notes (optional)"));
    private final DatePicker due = field("due", DateFields.day("Due (optional)"));
    private final ComboBox<PersonRef> assignee = field("assignee", new ComboBox<>("Assigned to (optional)"));

    private TaskDialog(String heading, String verb) {
        super(heading, verb);
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        notes.setMaxLength(4000);
        assignee.setItemLabelGenerator(PersonRef::name);
        assignee.setClearButtonVisible(true);
    }

    static TaskDialog adding(WorkspaceId space, TaskQueries queries, TaskService service, Runnable afterwards) {
        var dialog = new TaskDialog("Add task", "Add task");
        dialog.assignee.setItems(queries.findAssignees(space));
        dialog.onSave(() -> service.add(space, dialog.draft()), "Task added.", afterwards);
        return dialog;
    }

    static TaskDialog changing(
            WorkspaceId space, TaskRow task, TaskQueries queries, TaskService service, Runnable afterwards) {
        var dialog = new TaskDialog("Edit task", "Save task");
        dialog.fill(space, task, queries);
        dialog.onSave(() -> service.change(task.id(), task.version(), dialog.draft()), "Task saved.", afterwards);
        return dialog;
    }

    private void fill(WorkspaceId space, TaskRow task, TaskQueries queries) {
        title.setValue(task.title());
        notes.setValue(task.notes());
        due.setValue(task.due());
        var offered = new ArrayList<>(queries.findAssignees(space));
        var person = task.assignee();
        if (person != null) {
            var current = new PersonRef(person, task.assigneeName());
            if (!offered.contains(current)) {
                offered.add(current);
            }
            assignee.setItems(offered);
            assignee.setValue(current);
        } else {
            assignee.setItems(offered);
        }
    }

    private TaskDraft draft() {
        var person = assignee.getValue();
        return new TaskDraft(title.getValue(), notes.getValue(), due.getValue(), person == null ? null : person.id());
    }
}
