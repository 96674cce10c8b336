package org.commonweal.evidence.table;

/**
 * What is still read as a table; anything larger is refused with an explanation.
 *
 * @param maxRows rows that are not blank, headings included
 * @param maxColumns columns of one table
 * @param maxCellLength characters in one cell
 * @param maxPartBytes bytes of one unpacked part of a workbook (a sheet, the shared texts)
 */
public record TableLimits(long maxRows, int maxColumns, int maxCellLength, long maxPartBytes) {

    private static final long MEGABYTE = 1024L * 1024;

    public TableLimits {
        if (maxRows < 1 || maxColumns < 1 || maxCellLength < 1 || maxPartBytes < 1) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }

    public static TableLimits standard() {
        return new TableLimits(1_000_000, 500, 1_000_000, 150 * MEGABYTE);
    }

    public TableLimits withMaxRows(long rows) {
        return new TableLimits(rows, maxColumns, maxCellLength, maxPartBytes);
    }

    public TableLimits withMaxColumns(int columns) {
        return new TableLimits(maxRows, columns, maxCellLength, maxPartBytes);
    }
}
