package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import org.commonweal.outcomes.OutcomeId;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.outcomes.Output;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Labels;

/** How much of a service is expected to bring an outcome about. */
class OutputDialog extends FormDialog {

    OutputDialog(OutcomeId outcome, OutcomeService service, Runnable afterwards) {
        super("Add an output", "Add output");
        var quantity = field("quantity", new BigDecimalField("How many"));
        quantity.setLocale(Locale.UK);
        var unit = field("unit", new TextField("Of what"));
        unit.setMaxLength(100);
        unit.setHelperText("Such as: public swimming sessions");
        var period = field("period", new Select<Output.Period>());
        period.setLabel("In each");
        period.setItems(Output.Period.values());
        period.setItemLabelGenerator(Labels::of);
        period.setValue(Output.Period.WEEK);
        onSave(
                () -> service.addOutput(
                        outcome,
                        quantity.getValue() == null ? BigDecimal.ZERO : quantity.getValue(),
                        unit.getValue(),
                        period.getValue()),
                "Output added.",
                afterwards);
    }
}
