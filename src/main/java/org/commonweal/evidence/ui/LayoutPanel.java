package org.commonweal.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonweal.evidence.table.DetectedTable;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.SheetInfo;
import org.commonweal.evidence.table.TableDetector;
import org.commonweal.evidence.table.TableFormat;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Fields;
import org.jspecify.annotations.Nullable;

/** Shows how a table was read and lets people set it otherwise; the preview below follows at once. */
class LayoutPanel extends Div {

    private static final Map<Character, String> SEPARATORS =
            Map.of(',', "Comma", ';', "Semicolon", '\t', "Tab", '|', "Bar");

    private final transient Function<LayoutChoice, DetectedTable> detect;
    private final transient Function<DetectedTable, List<List<String>>> sample;
    private final Select<String> sheet = new Select<>();
    private final Select<String> encoding = new Select<>();
    private final Select<Character> separator = new Select<>();
    private final IntegerField header = new IntegerField("Row with the headings");
    private final Div outcome = new Div();
    private transient LayoutChoice choice;
    private boolean showing;

    LayoutPanel(
            Function<LayoutChoice, DetectedTable> detect,
            Function<DetectedTable, List<List<String>>> sample,
            LayoutChoice start) {
        this.detect = detect;
        this.sample = sample;
        this.choice = start;
        sheet.setLabel("Sheet");
        encoding.setLabel("Encoding");
        encoding.setItems(TableDetector.encodings());
        separator.setLabel("Separator");
        separator.setItems(',', ';', '\t', '|');
        separator.setItemLabelGenerator(one -> SEPARATORS.getOrDefault(one, String.valueOf(one)));
        header.setMin(0);
        header.setStepButtonsVisible(true);
        header.setHelperText("0 when there are none");
        listen();
        outcome.getElement().setAttribute("aria-live", "polite");
        add(Fields.row(sheet, encoding, separator, header), outcome);
        read();
    }

    LayoutChoice choice() {
        return choice;
    }

    private void listen() {
        sheet.addValueChangeListener(
                change -> set(change.getValue() == null ? null : choice.withSheet(change.getValue())));
        encoding.addValueChangeListener(
                change -> set(change.getValue() == null ? null : choice.withEncoding(change.getValue())));
        separator.addValueChangeListener(
                change -> set(change.getValue() == null ? null : choice.withSeparator(change.getValue())));
        header.addValueChangeListener(
                change -> set(change.getValue() == null ? null : choice.withHeaderRow(change.getValue())));
    }

    private void set(@Nullable LayoutChoice next) {
        if (!showing && next != null) {
            choice = next;
            read();
        }
    }

    private void read() {
        outcome.removeAll();
        try {
            show(detect.apply(choice));
        } catch (RuleViolation refused) {
            var problem = new Paragraph(refused.explanation());
            problem.addClassName("portal-problem");
            outcome.add(problem);
        }
    }

    private void show(DetectedTable found) {
        showing = true;
        var layout = found.layout();
        boolean text = layout.format() == TableFormat.DELIMITED;
        sheet.setItems(found.sheets().stream().map(SheetInfo::name).toList());
        sheet.setVisible(found.sheets().size() > 1);
        sheet.setValue(layout.sheet());
        encoding.setVisible(text);
        separator.setVisible(text);
        if (text) {
            if (!TableDetector.encodings().contains(layout.encoding())) {
                var offered = new java.util.ArrayList<>(TableDetector.encodings());
                offered.addFirst(layout.encoding());
                encoding.setItems(offered);
            }
            encoding.setValue(layout.encoding());
            separator.setValue(layout.separator());
        }
        header.setValue(Math.toIntExact(layout.headerRow()));
        showing = false;
        var remarks = new UnorderedList();
        found.remarks().forEach(remark -> remarks.add(new ListItem(remark)));
        outcome.add(remarks, new RowsTable("The first rows as they are read", found.columns(), sample.apply(found)));
    }
}
