package org.commonweal.evidence.table;

import java.util.List;

/** What a table holds, column by column. */
public record TableSummary(long rows, List<ColumnSummary> columns) {

    /** Reads the whole table once. */
    public static TableSummary of(TableFile table) {
        try (var reader = table.open()) {
            var stats = reader.columns().stream().map(ColumnStats::new).toList();
            var rows = 0L;
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows++;
                for (var i = 0; i < stats.size(); i++) {
                    stats.get(i).accept(row.cell(i));
                }
            }
            return new TableSummary(
                    rows, stats.stream().map(ColumnStats::summary).toList());
        }
    }
}
