package org.commonweal.consultation.analysis;

import java.util.List;

/**
 * A table of one question by another.
 *
 * @param base responses that answered both and passed the filters
 * @param considered responses that passed the filters
 * @param totals how many of the base each column has; in the order of the columns
 */
public record CrossTab(
        AxisChoice rowAxis, AxisChoice columnAxis, List<Line> lines, List<Cell> totals, Cell base, long considered) {

    /** A number, or that it is not shown because somebody could be recognised. */
    public record Cell(long number, boolean hidden) {

        static Cell of(long number) {
            return new Cell(number, false);
        }

        static Cell unseen() {
            return new Cell(0, true);
        }
    }

    /**
     * One answer of the question down the side.
     *
     * @param base responses with this answer that also answered the other question
     */
    public record Line(String code, String label, List<Cell> cells, Cell base) {

        /** The share of a cell in its row in per cent; below zero where it cannot be shown. */
        public double share(int column) {
            var cell = cells.get(column);
            return cell.hidden() || base.hidden() || base.number() == 0 ? -1 : 100.0 * cell.number() / base.number();
        }
    }

    public boolean anythingHidden() {
        return base.hidden()
                || totals.stream().anyMatch(Cell::hidden)
                || lines.stream()
                        .anyMatch(line ->
                                line.base().hidden() || line.cells().stream().anyMatch(Cell::hidden));
    }
}
