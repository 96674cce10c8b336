package org.commonweal.evidence.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Delimited text: every record counts as a row, blank lines too, so that numbers agree with a spreadsheet's. */
final class DelimitedRows implements RowStream {

    /** Beyond this a line is certainly no table row; the column limit proper is applied to the table found. */
    private static final int MAX_FIELDS = 16_384;

    private static final int BUFFER_CHARS = 4 * 1024 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final TableLimits limits;
    private long row;

    // Text after a closing quotation mark is common in hand-made files; the library offers no other switch for it yet.
    @SuppressWarnings("removal")
    DelimitedRows(Reader text, char separator, char quote, TableLimits limits) {
        if (separator == quote) {
            throw TableRefusals.sameSeparatorAndQuote();
        }
        this.limits = limits;
        var cells = CsvRecordHandler.builder()
                .maxFields(MAX_FIELDS)
                .maxFieldSize(limits.maxCellLength())
                .maxRecordSize(BUFFER_CHARS)
                .build();
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER_CHARS)
                .build(cells, text);
        records = reader.iterator();
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            return records.hasNext() ? new TableRow(++row, records.next().getFields()) : null;
        } catch (CsvParseException e) {
            throw refusal(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private RuntimeException refusal(CsvParseException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("nclosed") || message.contains("quotation begins")) {
            return TableRefusals.unclosedQuote(row);
        }
        if (message.contains("fields")) {
            return TableRefusals.tooManyColumns(limits.maxColumns());
        }
        return TableRefusals.cellTooLong(row, limits.maxCellLength());
    }

    @Override
    public boolean nextSheet() {
        return false;
    }

    @Override
    public SheetInfo sheet() {
        return new SheetInfo("", false);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
