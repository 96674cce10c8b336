package org.commonweal.identity.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.uikit.FormDialog;

/** Asks why, for the record. */
class ReasonDialog extends FormDialog {

    ReasonDialog(String title, String verb, Consumer<String> command, String done, Runnable afterwards) {
        super(title, verb);
        var reason = field("reason", new TextArea("Reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        onSave(() -> command.accept(reason.getValue()), done, afterwards);
    }
}
