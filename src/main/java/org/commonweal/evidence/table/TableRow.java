package org.commonweal.evidence.table;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number the row's number in the file, counted like a spreadsheet does: the first record or row is 1
 * @param cells the cells that are there, which may be fewer or more than the table has columns
 */
public record TableRow(long number, List<String> cells) {

    /** The cell, or an empty text where the row ends early. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    public boolean isBlank() {
        for (var cell : cells) {
            if (!CellText.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    int filled() {
        var filled = 0;
        for (var cell : cells) {
            if (!CellText.isBlank(cell)) {
                filled++;
            }
        }
        return filled;
    }

    /** Cells up to the last one that holds something. */
    int width() {
        var width = cells.size();
        while (width > 0 && CellText.isBlank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }
}
