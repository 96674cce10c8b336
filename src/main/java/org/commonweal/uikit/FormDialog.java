package org.commonweal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog: it starts at the first field, shows a refusal on the field it belongs to, and stays open with
 * what was typed until the command goes through.
 */
public class FormDialog extends Dialog {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Div form = new Div();
    private final Button save;
    private @Nullable HasValidation refused;

    /** @param verb the button's text, such as "Add task" */
    public FormDialog(String title, String verb) {
        setHeaderTitle(title);
        setWidth("36rem");
        form.addClassName("portal-form");
        save = new Button(verb);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fields.values().stream().findFirst().ifPresent(FormDialog::focus);
            }
        });
    }

    /** Adds a field; the name is that of the draft's component, which refusals carry. */
    protected final <C extends Component & HasValidation> C field(String name, C field) {
        fields.put(name, field);
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        form.add(field);
        return field;
    }

    /** What the button does: the command, and once it went through, what is said and what follows. */
    protected final void onSave(Runnable command, String done, Runnable afterwards) {
        save.addClickListener(click -> {
            // The second click of a double click arrives after the first has closed the dialog.
            if (isOpened() && complete() && went(command)) {
                close();
                Attempt.done(done);
                afterwards.run();
            }
        });
    }

    /** Whether no field complains by itself, such as one that cannot read what was typed as a date. */
    private boolean complete() {
        if (refused != null) {
            refused.setInvalid(false);
            refused = null;
        }
        var unread = fields.values().stream().filter(HasValidation::isInvalid).findFirst();
        unread.ifPresent(FormDialog::focus);
        return unread.isEmpty();
    }

    private boolean went(Runnable command) {
        return Attempt.run(() -> {
                    try {
                        command.run();
                    } catch (RuleViolation violation) {
                        mark(violation);
                    }
                })
                && refused == null;
    }

    private void mark(RuleViolation violation) {
        var field = violation.field() == null ? null : fields.get(violation.field());
        if (field == null) {
            throw violation;
        }
        field.setErrorMessage(Attempt.sentence(violation));
        field.setInvalid(true);
        focus(field);
        refused = field;
    }

    private static void focus(HasValidation field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
