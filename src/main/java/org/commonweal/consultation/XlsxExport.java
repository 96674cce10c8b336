package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of two sheets that everyone can see: the responses, and what of long texts a cell cannot hold. */
final class XlsxExport implements ExportWriter {

    /** What a cell of a workbook holds; longer texts go on in the second sheet. */
    private static final int CELL_LIMIT = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private final Worksheet spill;
    private int row;
    private int spilled;

    XlsxExport(OutputStream out) {
        book = new Workbook(out, "Commonweal", null);
        sheet = book.newWorksheet("Responses");
        spill = book.newWorksheet("Long texts");
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else if (cell instanceof Integer number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                text(cells, column, cell.toString());
            }
        }
        row++;
    }

    private void text(List<@Nullable Object> cells, int column, String text) {
        sheet.value(row, column, shortened(text));
        for (var rest = text; rest.length() > CELL_LIMIT; ) {
            rest = rest.substring(CELL_LIMIT);
            spill.value(spilled, 0, String.valueOf(cells.getFirst()));
            spill.value(spilled, 1, column + 1);
            spill.value(spilled++, 2, shortened(rest));
        }
    }

    private static String shortened(String text) {
        return text.length() > CELL_LIMIT ? text.substring(0, CELL_LIMIT) : text;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        spill.finish();
        book.close();
    }
}
