package org.commonweal.consultation.variant.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.uikit.FormDialog;

/** Asks what everyone is told of a change while people answer. */
class NoteDialog extends FormDialog {

    static final String HELP = "It is shown on the public page with today's date and what is different.";

    NoteDialog(String title, String verb, String offered, Consumer<String> command, String said, Runnable done) {
        super(title, verb);
        var note = field("note", note(offered));
        onSave(() -> command.accept(note.getValue()), said, done);
    }

    static TextArea note(String offered) {
        var note = new TextArea("Note for everyone");
        note.setHelperText(HELP);
        note.setValue(offered);
        return note;
    }
}
