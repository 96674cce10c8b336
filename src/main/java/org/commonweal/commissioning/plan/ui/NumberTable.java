package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of figures that stays a table on narrow screens, where it scrolls. */
class NumberTable extends Div {

    private final NativeTable table = new NativeTable();

    NumberTable(String caption, List<String> headings) {
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        headings.forEach(heading -> heading(head, heading, "col"));
        addClassNames("portal-table", "portal-table-scroll", "portal-numbers", "portal-plan-numbers");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        add(table);
    }

    NumberTable line(String heading, List<String> cells) {
        var row = table.getBody().addRow();
        heading(row, heading, "row");
        cells.forEach(cell -> row.addDataCell().setText(cell));
        return this;
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        row.add(heading);
    }
}
