package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** On which day a body decided, and where that is written down. */
class DecisionDialog extends FormDialog {

    DecisionDialog(String title, BiConsumer<LocalDate, String> command, Runnable afterwards) {
        super(title, "Record it");
        var day = field("decidedOn", DateFields.day("Day of the decision"));
        var minute = field("minute", new TextField("Minute"));
        minute.setMaxLength(200);
        minute.setHelperText("Such as “Cabinet 12 May 2026, item 6”");
        onSave(
                () -> {
                    if (day.getValue() == null) {
                        throw RuleViolation.onField("commissioning.decidedOn", "decidedOn", "Choose the day.");
                    }
                    command.accept(day.getValue(), minute.getValue());
                },
                "Recorded.",
                afterwards);
    }
}
