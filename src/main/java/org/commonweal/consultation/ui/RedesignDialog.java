package org.commonweal.consultation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.uikit.FormDialog;

/** Says what a change of the questions means while people answer, and asks for the note that everyone reads. */
class RedesignDialog extends FormDialog {

    RedesignDialog(
            ConsultationDetails consultation, Questionnaire changed, RunningConsultations running, Runnable done) {
        super("Change the questions while people answer", "Change for everyone");
        add(new Paragraph(meaning(consultation, changed)));
        var note = field("note", new TextArea("Note for everyone"));
        note.setHelperText("What changes and why. It is shown on the public page with today's date.");
        onSave(
                () -> running.redesign(consultation.id(), changed, note.getValue()),
                "Changed. The public page shows the note.",
                done);
    }

    private static String meaning(ConsultationDetails consultation, Questionnaire changed) {
        int number = consultation.formNumber();
        return consultation.form().sameShape(changed)
                ? "Only words change. The form stays version %d, and the difference is published beside the note."
                        .formatted(number)
                : "People are asked something else. This makes version %d of the form: answers given before stay with version %d, and exports say which is which."
                        .formatted(number + 1, number);
    }
}
