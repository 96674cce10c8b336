package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sees every row of a sheet once, keeps the first few, and works out headings, data, notes and columns. */
final class LayoutProbe {

    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLE_CELLS = 100_000;
    private static final int SAMPLE_TEXT = 300;

    /** A width beyond the headings makes columns of its own when at least this share of the rows has it. */
    private static final double WIDE_SHARE = 0.1;

    private final LayoutChoice choice;
    private final TableLimits limits;
    private final List<TableRow> sample = new ArrayList<>();
    private final Map<Integer, Integer> rowsByWidth = new TreeMap<>();
    private int sampleCells;
    private boolean sampling = true;
    private HeaderFinder.@Nullable Found found;
    private @Nullable FootFinder foot;
    private long lastRow;
    private long filledRows;
    private long filledCells;
    private long dataRows;
    private List<TableRow> headers = List.of();

    LayoutProbe(LayoutChoice choice, TableLimits limits) {
        this.choice = choice;
        this.limits = limits;
    }

    /** Where things are on the sheet. */
    record Layout(
            long headerRow, long firstDataRow, @Nullable Long lastDataRow, int columns, Headings headings) {}

    void accept(TableRow row) {
        lastRow = row.number();
        if (row.isBlank()) {
            if (foot != null) {
                foot.accept(row);
            }
            return;
        }
        filledRows++;
        filledCells += row.filled();
        if (sampling) {
            keep(row);
        } else {
            count(row);
        }
    }

    private void keep(TableRow row) {
        var cells = row.cells().stream()
                .map(cell -> CellText.shorten(cell, SAMPLE_TEXT))
                .toList();
        sample.add(new TableRow(row.number(), cells));
        sampleCells += cells.size();
        if (sample.size() >= SAMPLE_ROWS || sampleCells >= SAMPLE_CELLS) {
            judgeSample();
        }
    }

    private void judgeSample() {
        sampling = false;
        var finder = new HeaderFinder(sample);
        found = chosen(finder);
        foot = new FootFinder(finder.usual());
        sample.forEach(this::count);
    }

    private HeaderFinder.Found chosen(HeaderFinder finder) {
        var guess = finder.find();
        var header = choice.headerRow() == null ? guess.headerRow() : choice.headerRow();
        if (choice.firstDataRow() != null) {
            return new HeaderFinder.Found(header, choice.firstDataRow());
        }
        return choice.headerRow() == null ? guess : new HeaderFinder.Found(header, header + 1);
    }

    private void count(TableRow row) {
        if (found != null && foot != null && row.number() >= found.firstDataRow()) {
            dataRows++;
            rowsByWidth.merge(row.width(), 1, Integer::sum);
            foot.accept(row);
        }
    }

    /** No more rows come: what the sample was kept for is worked out, and the sample let go. */
    void end() {
        if (sampling && !sample.isEmpty()) {
            judgeSample();
        }
        var place = found;
        if (place != null) {
            headers = headerRows(place);
        }
        sample.clear();
    }

    /** More rows than can be read; there is no use in going on. */
    boolean overfull() {
        return filledRows > limits.maxRows();
    }

    long lastRow() {
        return lastRow;
    }

    long filledCells() {
        return filledCells;
    }

    /** The layout of the rows seen; refuses a sheet that holds no table. */
    Layout finish(@Nullable List<String> namedColumns) {
        if (overfull()) {
            throw TableRefusals.tooManyRows(limits.maxRows());
        }
        if (filledRows == 0) {
            throw TableRefusals.empty();
        }
        if (namedColumns != null) {
            return new Layout(0, 1, choice.lastDataRow(), namedColumns.size(), Headings.given(namedColumns));
        }
        var place = found;
        if (place == null || foot == null || dataRows == 0) {
            throw TableRefusals.noRows();
        }
        var columns = columns();
        if (columns > limits.maxColumns()) {
            throw TableRefusals.tooManyColumns(limits.maxColumns());
        }
        var last = choice.lastDataRow() == null ? foot.lastDataRow() : choice.lastDataRow();
        return new Layout(place.headerRow(), place.firstDataRow(), last, columns, Headings.of(headers, columns));
    }

    private List<TableRow> headerRows(HeaderFinder.Found place) {
        return sample.stream()
                .filter(row -> place.headerRow() > 0
                        && row.number() >= place.headerRow()
                        && row.number() < place.firstDataRow())
                .toList();
    }

    private int columns() {
        var headed = headers.stream().mapToInt(TableRow::width).max().orElse(0);
        var room = headers.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = Math.max(headed, 1);
        var enough = Math.max(Math.min(2, dataRows), dataRows * WIDE_SHARE);
        var atLeastThisWide = dataRows;
        for (var entry : rowsByWidth.entrySet()) {
            if (entry.getKey() <= room || atLeastThisWide >= enough) {
                columns = Math.max(columns, entry.getKey());
            }
            atLeastThisWide -= entry.getValue();
        }
        return columns;
    }
}
