package org.commonweal.consultation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationText;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Puts words right, or moves the decision to a later day, while people answer. */
class CorrectDialog extends FormDialog {

    CorrectDialog(ConsultationDetails consultation, RunningConsultations running, Runnable done) {
        super("Correct what is said", "Correct for everyone");
        var text = consultation.brief().text();
        var title = field("title", new TextField("Title"));
        title.setValue(text.title());
        var summary = field("summary", new TextArea("Summary"));
        summary.setValue(text.summary());
        var information = field("information", new TextArea("What people need to know"));
        information.setValue(text.information());
        var decision = field("decisionOn", DateFields.day("Day of the decision"));
        decision.setValue(consultation.brief().decision().on());
        var note = field("note", new TextArea("Note for everyone"));
        note.setHelperText("What was wrong. It is shown on the public page with today's date and the difference.");
        onSave(
                () -> running.correct(
                        consultation.id(),
                        new ConsultationText(title.getValue(), summary.getValue(), information.getValue()),
                        decision.getValue(),
                        note.getValue()),
                "Corrected. The public page shows the note.",
                done);
    }
}
