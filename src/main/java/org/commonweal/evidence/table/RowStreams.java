package org.commonweal.evidence.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Opens the right stream of rows for a format. */
final class RowStreams {

    private RowStreams() {}

    static RowStream delimited(TableSource source, String encoding, char separator, char quote, TableLimits limits)
            throws IOException {
        return new DelimitedRows(Encodings.reader(source, encoding), separator, quote, limits);
    }

    static RowStream workbook(TableSource source, TableFormat format, TableLimits limits) throws IOException {
        if (!format.hasSheets()) {
            return new JsonRows(source, limits);
        }
        var file = source.local();
        try {
            return switch (format) {
                case XLSX -> new XlsxRows(file, limits);
                case XLS -> new XlsRows(file);
                default -> new OdsRows(file, limits);
            };
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The rows a layout speaks of, standing at the beginning of its sheet. */
    static RowStream open(TableSource source, LayoutGuess layout, TableLimits limits) throws IOException {
        if (layout.format() == TableFormat.DELIMITED) {
            return delimited(source, layout.encoding(), layout.separator(), layout.quote(), limits);
        }
        var rows = workbook(source, layout.format(), limits);
        try {
            seek(rows, layout.sheet());
            return rows;
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static void seek(RowStream rows, @Nullable String sheet) throws IOException {
        while (sheet != null && !rows.sheet().name().equals(sheet)) {
            if (!rows.nextSheet()) {
                throw TableRefusals.noSuchSheet(sheet);
            }
        }
    }
}
