package org.commonweal.evidence.table;

import org.jspecify.annotations.Nullable;

/**
 * How a file is read as a table. Row numbers count like a spreadsheet does, from 1.
 *
 * @param sheet the sheet's name; null where the format has none
 * @param encoding name of the character set; only used for delimited text, and so are separator and quote
 * @param headerRow the row of headings, or 0 when there is none
 * @param firstDataRow rows between the headings and this one belong to the headings
 * @param lastDataRow the last row before the notes at the foot; null when the data goes on to the end
 * @param columns how many columns the table has
 */
public record LayoutGuess(
        TableFormat format,
        @Nullable String sheet,
        String encoding,
        char separator,
        char quote,
        long headerRow,
        long firstDataRow,
        @Nullable Long lastDataRow,
        int columns) {

    public LayoutGuess {
        if (headerRow < 0 || firstDataRow <= headerRow) {
            throw TableRefusals.headerBelowData();
        }
        if (columns < 1) {
            throw TableRefusals.empty();
        }
    }

    /** Whether a row of this number lies among the data. */
    boolean holds(long row) {
        return row >= firstDataRow && (lastDataRow == null || row <= lastDataRow);
    }
}
