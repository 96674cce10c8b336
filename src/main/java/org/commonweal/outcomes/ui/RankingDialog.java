package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.outcomes.OutcomeRow;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.outcomes.RankingDecision;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Writes down how a body has put the corporate outcomes in order. */
class RankingDialog extends FormDialog {

    RankingDialog(List<OutcomeRow> now, OutcomeService service, Runnable afterwards) {
        super("Record a ranking of corporate outcomes", "Record ranking");
        var order = field("order", new TextArea("References in the order decided, one on each line"));
        order.setHelperText("Such as O-1. An outcome that is left out is a corporate outcome no longer.");
        order.setMinRows(5);
        order.setValue(now.stream().map(OutcomeRow::ref).collect(Collectors.joining("\n")));
        var body = field("body", new TextField("Who decided"));
        body.setMaxLength(80);
        body.setHelperText("Such as Cabinet");
        DatePicker on = field("on", DateFields.day("When"));
        var minute = field("minute", new TextField("Where it is written down"));
        minute.setMaxLength(80);
        minute.setHelperText("Such as Minute 45");
        onSave(
                () -> service.recordRanking(
                        references(order.getValue()),
                        new RankingDecision(body.getValue(), on.getValue(), minute.getValue())),
                "Ranking recorded.",
                afterwards);
    }

    private static List<String> references(String typed) {
        return Stream.of(typed.toUpperCase(Locale.UK).split("[\\s,;]+"))
                .filter(ref -> !ref.isEmpty())
                .toList();
    }
}
