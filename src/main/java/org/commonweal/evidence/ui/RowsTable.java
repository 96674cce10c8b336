package org.commonweal.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A few rows as a real table in a region that scrolls by keyboard. */
class RowsTable extends Div {

    private static final int LONGEST_CELL = 200;

    RowsTable(String caption, List<String> columns, List<List<String>> rows) {
        addClassName("portal-table");
        var scroll = new Div(table(caption, columns, rows));
        scroll.addClassName("portal-table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", caption);
        add(scroll);
    }

    private static NativeTable table(String caption, List<String> columns, List<List<String>> rows) {
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var row : rows) {
            var line = table.getBody().addRow();
            row.forEach(cell -> line.add(new NativeTableCell(shortened(cell))));
        }
        return table;
    }

    static String shortened(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL - 1) + "…";
    }
}
