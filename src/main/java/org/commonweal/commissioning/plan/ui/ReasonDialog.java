package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.uikit.FormDialog;

/** Asks why before something is refused, taken back or let through. */
class ReasonDialog extends FormDialog {

    ReasonDialog(String title, String verb, String help, Consumer<String> command, String said, Runnable done) {
        super(title, verb);
        var reason = field("reason", new TextArea("Reason"));
        reason.setMaxLength(1000);
        reason.setHelperText(help);
        onSave(() -> command.accept(reason.getValue()), said, done);
    }
}
