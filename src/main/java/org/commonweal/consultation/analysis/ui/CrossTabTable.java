package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.commonweal.consultation.analysis.CrossTab;
import org.commonweal.uikit.Formats;

/** Counts and shares of the row; the base beside them, so that no share is read without it. */
class CrossTabTable extends Div {

    CrossTabTable(CrossTab counted) {
        var caption = counted.rowAxis().label() + " by " + counted.columnAxis().label();
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        heading(head, counted.rowAxis().label(), "col");
        counted.columnAxis().categories().forEach(column -> heading(head, column.label(), "col"));
        heading(head, "Base", "col");
        for (var line : counted.lines()) {
            var row = table.getBody().addRow();
            heading(row, line.label(), "row");
            for (int column = 0; column < line.cells().size(); column++) {
                row.addDataCell().setText(cell(line, column));
            }
            row.addDataCell().setText(number(line.base()));
        }
        var all = table.getBody().addRow();
        heading(all, counted.rowAxis().several() ? "All (several answers possible)" : "All", "row");
        counted.totals().forEach(total -> all.addDataCell().setText(number(total)));
        all.addDataCell().setText(number(counted.base()));
        addClassNames("portal-table", "portal-table-scroll", "portal-numbers");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        add(table);
    }

    private static String cell(CrossTab.Line line, int column) {
        double share = line.share(column);
        var number = number(line.cells().get(column));
        return share < 0 ? number : "%s (%d%%)".formatted(number, Math.round(share));
    }

    private static String number(CrossTab.Cell cell) {
        return cell.hidden() ? "not shown" : Formats.number(cell.number());
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        row.add(heading);
    }
}
