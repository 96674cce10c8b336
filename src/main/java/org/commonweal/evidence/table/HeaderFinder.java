package org.commonweal.evidence.table;

import java.util.List;

/**
 * Finds the row of headings among the first rows of a sheet: the first row about as full as the rows usually are. Prose
 * above it holds a cell or two; groups of headings may take rows above and below it.
 */
final class HeaderFinder {

    private static final double FULL_ENOUGH = 0.6;
    private static final int MOST_HEADER_ROWS = 4;

    private final List<TableRow> rows;
    private final int usual;

    /** @param sample rows from the top of the sheet, blank ones left out */
    HeaderFinder(List<TableRow> sample) {
        rows = sample;
        usual = usualFill(sample);
    }

    /** Where the headings begin and the data starts; headerRow is 0 when there are no headings. */
    record Found(long headerRow, long firstDataRow) {}

    /** How many cells of a row are filled in most rows. */
    int usual() {
        return usual;
    }

    private static int usualFill(List<TableRow> rows) {
        var counts = rows.stream()
                .mapToInt(TableRow::filled)
                .filter(filled -> filled > 1)
                .sorted()
                .toArray();
        return counts.length == 0 ? 1 : counts[counts.length / 2];
    }

    Found find() {
        var index = firstFullRow();
        var body = rows.subList(index + 1, rows.size());
        if (HeadingTest.isData(rows.get(index), body)) {
            return new Found(0, rows.get(index).number());
        }
        if (index + 1 < rows.size() && HeadingTest.isPlaceholder(rows.get(index), rows.get(index + 1))) {
            index++;
        }
        var last = lastHeading(index);
        return new Found(rows.get(firstHeading(index)).number(), rows.get(last).number() + 1);
    }

    private int firstFullRow() {
        var needed = Math.max(Math.min(usual, 2), usual * FULL_ENOUGH);
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).filled() >= needed) {
                return i;
            }
        }
        return 0;
    }

    /** Labels over groups of columns stand right above the headings and reach beyond the second column. */
    private int firstHeading(int index) {
        var first = index;
        while (first > 0
                && index - first < MOST_HEADER_ROWS
                && adjacent(first - 1)
                && rows.get(first - 1).filled() >= 2
                && rows.get(first - 1).width() > 2
                && HeadingTest.isWords(rows.get(first - 1))
                && !HeadingTest.isPlaceholder(rows.get(first - 1), rows.get(first))) {
            first--;
        }
        return first;
    }

    /** Headings below headings leave the first column blank and hold only words. */
    private int lastHeading(int index) {
        var last = index;
        while (last + 2 < rows.size()
                && last - index < MOST_HEADER_ROWS
                && adjacent(last)
                && isSubheading(rows.get(last + 1))
                && !CellText.isBlank(rows.get(last + 2).cell(0))) {
            last++;
        }
        return last;
    }

    private static boolean isSubheading(TableRow row) {
        return CellText.isBlank(row.cell(0)) && row.filled() >= 2 && HeadingTest.isWords(row);
    }

    private boolean adjacent(int index) {
        return rows.get(index + 1).number() == rows.get(index).number() + 1;
    }
}
