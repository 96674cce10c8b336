package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.consultation.channel.ColumnUse;
import org.commonweal.consultation.channel.ImportOffer;
import org.commonweal.consultation.channel.QuestionColumns;
import org.commonweal.consultation.form.Questionnaire;

/** The columns of a file with what they are read as, to be changed. */
class ColumnTable extends Div {

    private static final int SHOWN = 80;

    private final List<Select<ColumnUse>> uses = new ArrayList<>();

    ColumnTable(ImportOffer offer, Questionnaire form, Runnable changed) {
        var choices = new ArrayList<ColumnUse>();
        for (var kind : ColumnUse.Kind.values()) {
            if (kind != ColumnUse.Kind.ANSWER) {
                choices.add(ColumnUse.of(kind));
            }
        }
        choices.addAll(QuestionColumns.of(form).keySet());
        var table = new NativeTable();
        table.setCaptionText("Columns of the file");
        var head = table.getHead().addRow();
        head.add(heading("Column"), heading("First rows"), heading("Read as"));
        for (int at = 0; at < offer.columns().size(); at++) {
            var row = table.getBody().addRow();
            row.addDataCell().setText(offer.columns().get(at));
            row.addDataCell().setText(sample(offer, at));
            var select = use(offer, at, form, choices);
            select.addValueChangeListener(change -> changed.run());
            uses.add(select);
            row.addDataCell().add(select);
        }
        addClassNames("portal-table", "portal-table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Columns of the file");
        add(table);
    }

    List<ColumnUse> uses() {
        return uses.stream().map(Select::getValue).toList();
    }

    private static Select<ColumnUse> use(ImportOffer offer, int at, Questionnaire form, List<ColumnUse> choices) {
        var labels = QuestionColumns.of(form);
        var select = new Select<ColumnUse>();
        select.setAriaLabel("Read “" + offer.columns().get(at) + "” as");
        select.setItems(choices);
        select.setItemLabelGenerator(use -> labels.getOrDefault(use, use.kind().label()));
        select.setValue(offer.plan().uses().get(at));
        return select;
    }

    private static String sample(ImportOffer offer, int at) {
        var sample = offer.sample().stream()
                .map(row -> row.get(at))
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" · "));
        return sample.length() <= SHOWN ? sample : sample.substring(0, SHOWN) + "…";
    }

    private static NativeTableHeaderCell heading(String text) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
