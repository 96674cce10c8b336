package org.commonweal.evidence.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The data rows of a table, one at a time, in the order of the file. Blank rows are passed over. */
public final class TableReader implements AutoCloseable {

    private final RowStream rows;
    private final LayoutGuess layout;
    private final TableLimits limits;
    private final List<String> columns;
    private @Nullable TableRow ahead;
    private long read;

    private TableReader(RowStream rows, LayoutGuess layout, TableLimits limits) throws IOException {
        this.rows = rows;
        this.layout = layout;
        this.limits = limits;
        columns = readHeadings();
    }

    public static TableReader open(Path file, LayoutGuess layout) {
        return open(TableSource.of(file), layout, TableLimits.standard());
    }

    public static TableReader open(TableSource source, LayoutGuess layout, TableLimits limits) {
        if (layout.columns() > limits.maxColumns()) {
            throw TableRefusals.tooManyColumns(limits.maxColumns());
        }
        try {
            var rows = RowStreams.open(source, layout, limits);
            try {
                return new TableReader(rows, layout, limits);
            } catch (IOException | RuntimeException e) {
                rows.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> readHeadings() throws IOException {
        var named = rows.namedColumns();
        if (named != null) {
            return named;
        }
        var headings = new ArrayList<TableRow>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.number() >= layout.firstDataRow()) {
                ahead = row;
                break;
            }
            if (layout.headerRow() > 0 && row.number() >= layout.headerRow() && !row.isBlank()) {
                headings.add(row);
            }
        }
        return Headings.of(headings, layout.columns()).names();
    }

    /** The names of the columns, each different. */
    public List<String> columns() {
        return columns;
    }

    public LayoutGuess layout() {
        return layout;
    }

    /** The next row of data; null when there are no more. */
    public @Nullable TableRow next() {
        try {
            for (var row = advance(); row != null; row = advance()) {
                if (!layout.holds(row.number())) {
                    return null;
                }
                if (!row.isBlank()) {
                    return checked(row);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable TableRow advance() throws IOException {
        var row = ahead;
        if (row == null) {
            return rows.next();
        }
        ahead = null;
        return row;
    }

    private TableRow checked(TableRow row) {
        if (++read > limits.maxRows()) {
            throw TableRefusals.tooManyRows(limits.maxRows());
        }
        for (var cell : row.cells()) {
            if (cell.length() > limits.maxCellLength()) {
                throw TableRefusals.cellTooLong(row.number(), limits.maxCellLength());
            }
        }
        return row;
    }

    /** Gives every remaining row to the taker. */
    public void forEach(Consumer<TableRow> taker) {
        for (var row = next(); row != null; row = next()) {
            taker.accept(row);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
