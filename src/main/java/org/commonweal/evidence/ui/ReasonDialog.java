package org.commonweal.evidence.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.uikit.FormDialog;

/** Asks for the reason that a negative outcome needs. */
class ReasonDialog extends FormDialog {

    ReasonDialog(String title, String consequence, String verb, String said, Consumer<String> command, Runnable done) {
        super(title, verb);
        addComponentAsFirst(new Paragraph(consequence));
        var reason = field("reason", new TextArea("Reason"));
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        onSave(() -> command.accept(reason.getValue()), said, done);
    }
}
