package org.commonweal.consultation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.commonweal.consultation.publication.ThemeDraft;
import org.commonweal.consultation.publication.ThemeRow;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** Writes down what people said about one thing. */
class ThemeDialog extends FormDialog {

    ThemeDialog(@Nullable ThemeRow before, Consumer<ThemeDraft> command, Runnable done) {
        super(before == null ? "Add a theme" : "Edit the theme", before == null ? "Add theme" : "Save");
        var title = field("title", new TextField("Title"));
        var said = field("youSaid", new TextArea("You said"));
        said.setHelperText("What people said about it, in a few sentences. Everyone reads this with the report.");
        var owner = field("owner", new TextField("Who answers for it"));
        owner.setHelperText("A post or team, such as Head of leisure.");
        DatePicker due = field("dueOn", DateFields.day("To be done by"));
        if (before != null) {
            title.setValue(before.title());
            said.setValue(before.youSaid());
            owner.setValue(before.owner());
            due.setValue(before.dueOn());
        }
        onSave(
                () -> command.accept(
                        new ThemeDraft(title.getValue(), said.getValue(), owner.getValue(), due.getValue())),
                "Saved.",
                done);
    }
}
