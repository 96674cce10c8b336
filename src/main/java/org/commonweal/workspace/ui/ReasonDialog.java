package org.commonweal.workspace.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.uikit.FormDialog;

/** Asks for the reason of something others will read about. */
class ReasonDialog extends FormDialog {

    ReasonDialog(
            String title, String consequence, String verb, Consumer<String> command, String done, Runnable afterwards) {
        super(title, verb);
        addComponentAsFirst(new Paragraph(consequence));
        var reason = field("reason", new TextArea("Reason"));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        onSave(() -> command.accept(reason.getValue()), done, afterwards);
    }
}
