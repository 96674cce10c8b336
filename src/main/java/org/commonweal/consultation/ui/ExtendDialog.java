package org.commonweal.consultation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Moves the closing day of an open consultation to a later one. */
class ExtendDialog extends FormDialog {

    ExtendDialog(ConsultationDetails consultation, RunningConsultations running, Runnable done) {
        super("Move the closing day", "Move closing day");
        var day = field("closesOn", DateFields.day("New closing day"));
        day.setValue(consultation.brief().period().closesOn());
        var note = field("note", new TextArea("Note for everyone"));
        note.setHelperText("Why it closes later. It is shown on the public page with today's date.");
        onSave(
                () -> {
                    var chosen = day.getValue();
                    if (chosen == null) {
                        throw RuleViolation.onField("consultation.closesOn", "closesOn", "Choose a day.");
                    }
                    running.extend(consultation.id(), chosen, note.getValue());
                },
                "Closing day moved.",
                done);
    }
}
