package org.commonweal.workspace.agenda.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventRow;
import org.commonweal.workspace.agenda.EventService;

/** An entry of the calendar in writing. */
class EventDialog extends FormDialog {

    private final TextField title = field("title", new TextField("What takes place"));
    private final TextField place = field("place", new TextField("Where (optional)"));
    private final DateTimePicker starts = field("starts", DateFields.dayAndTime("Starts"));
    private final DateTimePicker ends = field("ends", DateFields.dayAndTime("Ends (optional)"));

    private EventDialog(String heading, String verb) {
        super(heading, verb);
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        place.setMaxLength(200);
    }

    static EventDialog adding(WorkspaceId space, EventService service, Runnable afterwards) {
        var dialog = new EventDialog("Add calendar entry", "Add entry");
        dialog.onSave(() -> service.add(space, dialog.draft()), "Entry added.", afterwards);
        return dialog;
    }

    static EventDialog changing(EventRow event, EventService service, Runnable afterwards) {
        var dialog = new EventDialog("Edit calendar entry", "Save entry");
        dialog.fill(event.draft());
        dialog.onSave(() -> service.change(event.id(), event.version(), dialog.draft()), "Entry saved.", afterwards);
        return dialog;
    }

    private void fill(EventDraft draft) {
        title.setValue(draft.title());
        place.setValue(draft.place());
        starts.setValue(draft.starts());
        ends.setValue(draft.ends());
    }

    private EventDraft draft() {
        return new EventDraft(title.getValue(), place.getValue(), starts.getValue(), ends.getValue());
    }
}
