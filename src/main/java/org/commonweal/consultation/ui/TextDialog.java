package org.commonweal.consultation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.uikit.FormDialog;

/** Asks for one longer text that a step needs. */
class TextDialog extends FormDialog {

    private TextDialog(
            String title,
            String verb,
            String field,
            String label,
            String help,
            Consumer<String> command,
            Runnable done) {
        super(title, verb);
        var text = field(field, new TextArea(label));
        text.setHelperText(help);
        text.setMinRows(6);
        onSave(() -> command.accept(text.getValue()), "Saved.", done);
    }

    static TextDialog analysis(ConsultationId id, RunningConsultations running, Runnable done) {
        return new TextDialog(
                "Say how the answers were read",
                "Finish reading",
                "method",
                "How they were read",
                "All of them, or how a sample was taken.",
                text -> running.analysed(id, text),
                done);
    }

    static TextDialog report(ConsultationId id, RunningConsultations running, Runnable done) {
        return new TextDialog(
                "Report what people said",
                "Publish report",
                "report",
                "What people said",
                "Everyone can read this, with the counts. Numbers under 10 are hidden; nobody's own words are shown.",
                text -> running.report(id, text),
                done);
    }
}
