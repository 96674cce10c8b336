package org.commonweal.evidence.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.RuleViolation;

/**
 * Corrections to a table, its headings included, and rows to leave out. The corrected table is written as CSV in UTF-8
 * with one row of headings and nothing above or below the data, so row numbers change if the original had more.
 */
public record TableCorrections(List<CellCorrection> cells, Set<Long> removedRows) {

    private static final int MOST = 10_000;

    public TableCorrections {
        cells = List.copyOf(cells);
        removedRows = Set.copyOf(removedRows);
        if (cells.size() + removedRows.size() > MOST) {
            throw new RuleViolation(
                    "evidence.table.tooManyCorrections",
                    "More than %,d corrections are better made in the original. Correct it there and upload it again."
                            .formatted(MOST));
        }
    }

    /** Copies the table row by row; refuses when a correction is for a cell that does not exist. */
    public void write(TableFile table, OutputStream out) throws IOException {
        var open = byRow();
        try (var reader = table.open()) {
            var columns = reader.columns().size();
            refuseStrangeColumns(columns);
            // Closing is left to the owner of the stream.
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(headings(reader.columns(), table.layout(), open));
            for (var row = reader.next(); row != null; row = reader.next()) {
                var corrections = open.remove(row.number());
                if (!removedRows.contains(row.number())) {
                    csv.writeRecord(cells(row, columns, corrections == null ? Map.of() : corrections));
                }
            }
            csv.flush();
            writer.flush();
        }
        if (!open.isEmpty()) {
            throw new RuleViolation(
                    "evidence.table.noSuchRow",
                    "Row %d is not among the data any more. Load the table again and repeat the correction."
                            .formatted(open.keySet().iterator().next()));
        }
    }

    /** A correction in a row of headings gives the column a new name; what was numbered to differ is replaced whole. */
    private static List<String> headings(
            List<String> columns, LayoutGuess layout, Map<Long, Map<Integer, String>> open) {
        var headings = new ArrayList<>(columns);
        for (var row = Math.max(layout.headerRow(), 1); row < layout.firstDataRow(); row++) {
            var corrections = open.remove(row);
            if (corrections != null) {
                corrections.forEach(headings::set);
            }
        }
        return headings;
    }

    private Map<Long, Map<Integer, String>> byRow() {
        var rows = new HashMap<Long, Map<Integer, String>>();
        for (var cell : cells) {
            rows.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell.value());
        }
        return rows;
    }

    private void refuseStrangeColumns(int columns) {
        for (var cell : cells) {
            if (cell.column() < 0 || cell.column() >= columns) {
                throw new RuleViolation(
                        "evidence.table.noSuchColumn",
                        "The table has no column %d. Load the table again and repeat the correction."
                                .formatted(cell.column() + 1));
            }
        }
    }

    /** Cells beyond the last column stay where they are: a correction never loses what it was not asked about. */
    private static List<String> cells(TableRow row, int columns, Map<Integer, String> corrections) {
        var width = Math.max(columns, row.width());
        var cells = new ArrayList<String>(width);
        for (var i = 0; i < width; i++) {
            var corrected = corrections.get(i);
            cells.add(corrected == null ? row.cell(i) : corrected);
        }
        return cells;
    }
}
