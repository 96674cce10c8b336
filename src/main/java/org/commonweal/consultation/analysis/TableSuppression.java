package org.commonweal.consultation.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
     * A number is shown only if neither those it counts nor those it leaves out, of its row or of its column, are few.
     * What adds up is hidden together, so that no rest can be worked out: the cells of a row and the totals where each
     * person has one column, the bases where each has one row.
     */
    private static CrossTab overlapping(CrossTab table) {
        boolean severalRows = table.rowAxis().several();
        boolean severalColumns = table.columnAxis().several();
        var withoutBase = hiddenBases(table);
        if (withoutBase.cardinality() == table.lines().size()) {
            return blank(table);
        }
        var lines = new ArrayList<Line>();
        var hiddenTotals = new BitSet();
        for (int row = 0; row < table.lines().size(); row++) {
            var line = table.lines().get(row);
            var hide = new BitSet();
            for (int column = 0; column < line.cells().size(); column++) {
                long count = line.cells().get(column).number();
                boolean few = small(count)
                        || small(line.base().number() - count)
                        || severalRows && small(table.totals().get(column).number() - count);
                hide.set(column, few || withoutBase.get(row));
            }
            if (!severalColumns && !hide.isEmpty()) {
                hide.set(0, line.cells().size());
            }
            hiddenTotals.or(hide);
            lines.add(new Line(
                    line.code(),
                    line.label(),
                    unseen(line.cells(), hide),
                    withoutBase.get(row) ? Cell.unseen() : line.base()));
        }
        for (int column = 0; column < table.totals().size(); column++) {
            long total = table.totals().get(column).number();
            hiddenTotals.set(
                    column,
                    hiddenTotals.get(column)
                            || small(total)
                            || small(table.base().number() - total));
        }
        if (!severalColumns && !hiddenTotals.isEmpty()) {
            hiddenTotals.set(0, table.totals().size());
        }
        return new CrossTab(
                table.rowAxis(),
                table.columnAxis(),
                lines,
                unseen(table.totals(), hiddenTotals),
                small(table.base().number()) ? Cell.unseen() : table.base(),
                table.considered());
    }

    /** Where each person has one row, the bases add up: then at least two are hidden that are not few together. */
    private static BitSet hiddenBases(CrossTab table) {
        var hidden = new BitSet();
        long sum = 0;
        for (int row = 0; row < table.lines().size(); row++) {
            long base = table.lines().get(row).base().number();
            if (small(base) || small(table.base().number() - base)) {
                hidden.set(row);
                sum += base;
            }
        }
        boolean addUp = !table.rowAxis().several() && !hidden.isEmpty();
        for (int row = 0; row < table.lines().size() && addUp && (hidden.cardinality() < 2 || sum < THRESHOLD); row++) {
            long base = table.lines().get(row).base().number();
            if (!hidden.get(row) && base > 0) {
                hidden.set(row);
                sum += base;
            }
        }
        if (addUp && (hidden.cardinality() < 2 || sum < THRESHOLD)) {
            hidden.set(0, table.lines().size());
        }
        return hidden;
    }

    private static List<Cell> unseen(List<Cell> cells, BitSet hidden) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> hidden.get(at) ? Cell.unseen() : cells.get(at))
                .toList();
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
