package org.commonweal.workspace.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.commonweal.uikit.FormDialog;

/** Asks for a name. */
class NameDialog extends FormDialog {

    NameDialog(String title, String current, String verb, Consumer<String> command, String done, Runnable afterwards) {
        super(title, verb);
        var name = field("name", new TextField("Name"));
        name.setValue(current);
        name.setMaxLength(150);
        name.setRequiredIndicatorVisible(true);
        onSave(() -> command.accept(name.getValue()), done, afterwards);
    }
}
