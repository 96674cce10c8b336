package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a table.
 *
 * @param offset how many rows of data come before the first one here
 * @param more whether rows follow after the last one here
 */
public record TablePreview(List<String> columns, List<TableRow> rows, long offset, boolean more) {

    private static final int MOST_ROWS = 1_000;

    /** Reads the page; what comes before it is read and dropped. */
    public static TablePreview of(TableFile table, long offset, int limit) {
        if (offset < 0 || limit < 1 || limit > MOST_ROWS) {
            throw new IllegalArgumentException("A page holds 1 to " + MOST_ROWS + " rows");
        }
        try (var reader = table.open()) {
            var row = reader.next();
            for (var skipped = 0L; skipped < offset && row != null; skipped++) {
                row = reader.next();
            }
            var rows = new ArrayList<TableRow>(limit);
            while (row != null && rows.size() < limit) {
                rows.add(row);
                row = reader.next();
            }
            return new TablePreview(reader.columns(), List.copyOf(rows), offset, row != null);
        }
    }
}
