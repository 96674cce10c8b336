package org.commonweal.evidence.table;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** An Excel workbook, one sheet after the other, row by row. Formulas give the result that was saved with them. */
final class XlsxRows implements RowStream {

    private final TableSource.LocalFile file;
    private final ReadableWorkbook workbook;
    private final Iterator<Sheet> sheets;
    private Sheet sheet;
    private Stream<Row> stream;
    private Iterator<Row> rows;

    XlsxRows(TableSource.LocalFile file, TableLimits limits) throws IOException {
        WorkbookParts.check(file.path().toFile(), limits);
        this.file = file;
        workbook = open(file.path().toFile());
        sheets = workbook.getSheets().toList().iterator();
        if (!sheets.hasNext()) {
            throw TableRefusals.empty();
        }
        sheet = sheets.next();
        stream = sheet.openStream();
        rows = stream.iterator();
    }

    private static ReadableWorkbook open(File file) throws IOException {
        try {
            return new ReadableWorkbook(file, new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            throw TableRefusals.damaged("Excel workbook");
        }
    }

    @Override
    public boolean nextSheet() throws IOException {
        stream.close();
        if (!sheets.hasNext()) {
            return false;
        }
        sheet = sheets.next();
        stream = sheet.openStream();
        rows = stream.iterator();
        return true;
    }

    @Override
    public SheetInfo sheet() {
        return new SheetInfo(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE);
    }

    @Override
    public @Nullable TableRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            return new TableRow(row.getRowNum(), cells(row));
        } catch (ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw TableRefusals.damaged("Excel workbook");
        }
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            cells.add(row.hasCell(i) ? text(row.getCell(i)) : "");
        }
        return cells;
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell)
                    ? SpreadsheetDates.text(number.doubleValue(), workbook.isDate1904())
                    : CellText.number(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return value == null ? "" : value.toString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatId();
        return format != null && DateUtil.isADateFormat(format, cell.getDataFormatString());
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
        file.close();
    }
}
