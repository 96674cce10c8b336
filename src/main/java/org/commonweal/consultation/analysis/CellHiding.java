package org.commonweal.consultation.analysis;

import java.util.ArrayDeque;
import java.util.stream.IntStream;

/**
 * Chooses which cells of a table to hide when all its totals are shown. A hidden cell is safe if the others can move
 * with it: if there is a way round through hidden cells, up one and down the next, that leaves every total as it is and
 * no hidden cell empty. Where there is none, one more cell is hidden.
 */
final class CellHiding {

    private final long[][] counts;
    private final int threshold;
    private final int rows;
    private final int columns;
    private final boolean[][] hidden;
    private final boolean[] hiddenRows;
    private final boolean[] hiddenColumns;
    private boolean hopeless;

    CellHiding(long[][] counts, int threshold) {
        this.counts = counts;
        this.threshold = threshold;
        rows = counts.length;
        columns = rows == 0 ? 0 : counts[0].length;
        hidden = new boolean[rows][columns];
        hiddenRows = lines(IntStream.range(0, rows).mapToLong(this::sumOfRow).toArray());
        hiddenColumns =
                lines(IntStream.range(0, columns).mapToLong(this::sumOfColumn).toArray());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                hidden[row][column] = hiddenRows[row] || hiddenColumns[column] || small(counts[row][column]);
            }
        }
        while (!hopeless && hideOneMore()) {
            continue;
        }
    }

    boolean hides(int row, int column) {
        return hidden[row][column];
    }

    /** A small total is a small number itself: it is hidden with its whole line, and so is another line beside it. */
    boolean hidesRowTotal(int row) {
        return hiddenRows[row];
    }

    boolean hidesColumnTotal(int column) {
        return hiddenColumns[column];
    }

    /** Too little is in the table for any part of it to be shown. */
    boolean hopeless() {
        return hopeless;
    }

    /** Which totals to hide: the small ones, and the next ones until nobody can tell what the small ones are. */
    private boolean[] lines(long[] totals) {
        var hide = new boolean[totals.length];
        int count = 0;
        long sum = 0;
        for (int at = 0; at < totals.length; at++) {
            if (small(totals[at])) {
                hide[at] = true;
                sum += totals[at];
                count++;
            }
        }
        for (int at = 0; at < totals.length && count > 0 && (count < 2 || sum < threshold); at++) {
            if (!hide[at] && totals[at] > 0) {
                hide[at] = true;
                sum += totals[at];
                count++;
            }
        }
        hopeless = hopeless || count == 1 || count > 0 && sum < threshold;
        return hide;
    }

    private boolean hideOneMore() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (hidden[row][column] && !moves(row, column, true) && !moves(row, column, false)) {
                    hopeless = !hideFor(row, column);
                    return true;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            if (!hiddenRows[row] && few(row, true)) {
                hopeless = !hideInRow(row);
                return true;
            }
        }
        for (int column = 0; column < columns; column++) {
            if (!hiddenColumns[column] && few(column, false)) {
                hopeless = !hideInColumn(column);
                return true;
            }
        }
        return false;
    }

    /** Whether the hidden cells of a line together are a small number, which its total would tell. */
    private boolean few(int line, boolean row) {
        long sum = 0;
        int count = 0;
        for (int at = 0; at < (row ? columns : rows); at++) {
            if (row ? hidden[line][at] : hidden[at][line]) {
                sum += row ? counts[line][at] : counts[at][line];
                count++;
            }
        }
        return count > 0 && small(sum);
    }

    /** A second one in the row, a second one in the column, then the corner that closes the way round. */
    private boolean hideFor(int row, int column) {
        long inRow = IntStream.range(0, columns)
                .filter(at -> hidden[row][at] && counts[row][at] > 0)
                .count();
        long inColumn = IntStream.range(0, rows)
                .filter(at -> hidden[at][column] && counts[at][column] > 0)
                .count();
        return inRow < 2 && hideInRow(row)
                || inColumn < 2 && hideInColumn(column)
                || hideCorner(row, column)
                || hideInRow(row)
                || hideInColumn(column)
                || hideAnywhere();
    }

    private boolean hideCorner(int row, int column) {
        for (int other = 0; other < rows; other++) {
            for (int next = 0; next < columns; next++) {
                if (hidden[other][column] && hidden[row][next] && !hidden[other][next] && counts[other][next] > 1) {
                    hidden[other][next] = true;
                    return true;
                }
            }
        }
        return false;
    }

    /** By its place, not by its size: the order of sizes would give numbers away. */
    private boolean hideInRow(int row) {
        for (int column = 0; column < columns; column++) {
            if (!hidden[row][column] && counts[row][column] > 0) {
                hidden[row][column] = true;
                return true;
            }
        }
        return false;
    }

    private boolean hideInColumn(int column) {
        for (int row = 0; row < rows; row++) {
            if (!hidden[row][column] && counts[row][column] > 0) {
                hidden[row][column] = true;
                return true;
            }
        }
        return false;
    }

    private boolean hideAnywhere() {
        for (int row = 0; row < rows; row++) {
            if (hideInRow(row)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks for a way round that begins by moving this cell up, or down. Places of the way are rows and columns; from
     * one to the other it crosses a hidden cell, one that goes down having to hold more than one.
     */
    private boolean moves(int row, int column, boolean up) {
        if (!up && counts[row][column] <= 1) {
            return false;
        }
        var seenRows = new boolean[rows];
        var seenColumns = new boolean[columns];
        var waiting = new ArrayDeque<Integer>();
        seenColumns[column] = true;
        waiting.add(-1 - column);
        while (!waiting.isEmpty()) {
            int place = waiting.remove();
            if (place < 0) {
                int from = -1 - place;
                for (int next = 0; next < rows; next++) {
                    if (hidden[next][from]
                            && !seenRows[next]
                            && !(next == row && from == column)
                            && (!up || counts[next][from] > 1)) {
                        seenRows[next] = true;
                        waiting.add(next);
                    }
                }
            } else {
                for (int next = 0; next < columns; next++) {
                    if (hidden[place][next] && !seenColumns[next] && (up || counts[place][next] > 1)) {
                        seenColumns[next] = true;
                        waiting.add(-1 - next);
                    }
                }
            }
        }
        return seenRows[row];
    }

    private boolean small(long count) {
        return count > 0 && count < threshold;
    }

    private long sumOfRow(int row) {
        long sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += counts[row][column];
        }
        return sum;
    }

    private long sumOfColumn(int column) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += counts[row][column];
        }
        return sum;
    }
}
