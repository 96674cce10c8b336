package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.uikit.Attempt;

/** Asks for a reason that others will read, and says what follows. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea("Reason");
    private final transient Consumer<String> command;
    private final transient Runnable done;

    ReasonDialog(String title, String consequence, String verb, Consumer<String> command, Runnable done) {
        this.command = command;
        this.done = done;
        setHeaderTitle(title);
        addClassName("portal-dialog");
        reason.setWidthFull();
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        reason.focus();
        var act = new Button(verb, click -> act());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(consequence), reason);
        getFooter().add(new Button("Cancel", click -> close()), act);
    }

    private void act() {
        if (Attempt.run(() -> command.accept(reason.getValue()))) {
            close();
            done.run();
        }
    }
}
