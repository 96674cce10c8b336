package org.commonweal.evidence.table;

import org.jspecify.annotations.Nullable;

/** What a person has set about the layout; everything left null is worked out from the file. */
public record LayoutChoice(
        @Nullable String sheet,
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable Character quote,
        @Nullable Long headerRow,
        @Nullable Long firstDataRow,
        @Nullable Long lastDataRow) {

    public static LayoutChoice none() {
        return new LayoutChoice(null, null, null, null, null, null, null);
    }

    public LayoutChoice withSheet(String name) {
        return new LayoutChoice(name, encoding, separator, quote, headerRow, firstDataRow, lastDataRow);
    }

    public LayoutChoice withEncoding(String name) {
        return new LayoutChoice(sheet, name, separator, quote, headerRow, firstDataRow, lastDataRow);
    }

    public LayoutChoice withSeparator(char character) {
        return new LayoutChoice(sheet, encoding, character, quote, headerRow, firstDataRow, lastDataRow);
    }

    public LayoutChoice withHeaderRow(long row) {
        return new LayoutChoice(sheet, encoding, separator, quote, row, firstDataRow, lastDataRow);
    }

    public LayoutChoice withDataRows(long first, @Nullable Long last) {
        return new LayoutChoice(sheet, encoding, separator, quote, headerRow, first, last);
    }
}
