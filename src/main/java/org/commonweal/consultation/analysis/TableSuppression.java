package org.commonweal.consultation.analysis;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.analysis.CrossTab.Cell;
import org.commonweal.consultation.analysis.CrossTab.Line;

/**
 * Hides small numbers of a table, and as many others as it takes that none of them follows from the totals. Where
 * answers overlap, because people could give several, the totals say nothing of the cells, but the rest of a row does.
 */
final class TableSuppression {

    static final int THRESHOLD = 10;

    private TableSuppression() {}

    static CrossTab of(CrossTab table) {
        if (table.rowAxis().several() || table.columnAxis().several()) {
            return overlapping(table);
        }
        var counts = new long[table.lines().size()][];
        for (int row = 0; row < counts.length; row++) {
            counts[row] = table.lines().get(row).cells().stream()
                    .mapToLong(Cell::number)
                    .toArray();
        }
        var hiding = new CellHiding(counts, THRESHOLD);
        return hiding.hopeless() ? blank(table) : hidden(table, hiding);
    }

    private static CrossTab hidden(CrossTab table, CellHiding hiding) {
        var lines = new ArrayList<Line>();
        for (int row = 0; row < table.lines().size(); row++) {
            var line = table.lines().get(row);
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < line.cells().size(); column++) {
                cells.add(
                        hiding.hides(row, column) ? Cell.unseen() : line.cells().get(column));
            }
            lines.add(new Line(
                    line.code(), line.label(), cells, hiding.hidesRowTotal(row) ? Cell.unseen() : line.base()));
        }
        var totals = new ArrayList<Cell>();
        for (int column = 0; column < table.totals().size(); column++) {
            totals.add(
                    hiding.hidesColumnTotal(column)
                            ? Cell.unseen()
                            : table.totals().get(column));
        }
        return new CrossTab(
                table.rowAxis(),
                table.columnAxis(),
                lines,
                totals,
                small(table.base().number()) ? Cell.unseen() : table.base(),
                table.considered());
    }

    /**
     * Shares of a row can be shown only with its base, and a cell only if neither those who gave the answer nor those
     * who did not are few. Rows and totals that overlap are not added up by anybody.
     */
    private static CrossTab overlapping(CrossTab table) {
        var lines = new ArrayList<Line>();
        var shown = new boolean[table.totals().size()];
        for (var line : table.lines()) {
            var counts = line.cells().stream().map(Cell::number).toList();
            boolean few = small(line.base().number());
            var cells = new ArrayList<Cell>();
            boolean any = few
                    || counts.stream()
                            .anyMatch(count -> small(count)
                                    || table.columnAxis().several()
                                            && small(line.base().number() - count));
            for (int column = 0; column < counts.size(); column++) {
                // With one answer each, the cells of a row add up, so one hidden number would follow from the rest.
                boolean hide = few
                        || small(counts.get(column))
                        || small(line.base().number() - counts.get(column))
                        || any && !table.columnAxis().several();
                cells.add(hide ? Cell.unseen() : line.cells().get(column));
                shown[column] = shown[column] || hide;
            }
            lines.add(new Line(line.code(), line.label(), cells, few ? Cell.unseen() : line.base()));
        }
        var totals = new ArrayList<Cell>();
        for (int column = 0; column < shown.length; column++) {
            totals.add(
                    shown[column] || small(table.totals().get(column).number())
                            ? Cell.unseen()
                            : table.totals().get(column));
        }
        return new CrossTab(
                table.rowAxis(),
                table.columnAxis(),
                lines,
                totals,
                small(table.base().number()) ? Cell.unseen() : table.base(),
                table.considered());
    }

    private static CrossTab blank(CrossTab table) {
        var lines = table.lines().stream()
                .map(line ->
                        new Line(line.code(), line.label(), unseen(line.cells().size()), Cell.unseen()))
                .toList();
        return new CrossTab(
                table.rowAxis(),
                table.columnAxis(),
                lines,
                unseen(table.totals().size()),
                Cell.unseen(),
                table.considered());
    }

    private static List<Cell> unseen(int count) {
        return java.util.Collections.nCopies(count, Cell.unseen());
    }

    private static boolean small(long count) {
        return count > 0 && count < THRESHOLD;
    }
}
