package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Gathers the cell records of an Excel 97-2003 sheet into rows. */
final class XlsCells {

    private final FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord texts;
    private boolean from1904;
    private int row = -1;
    private List<String> cells = new ArrayList<>();
    private int formulaColumn = -1;

    XlsCells(FormatTrackingHSSFListener formats) {
        this.formats = formats;
    }

    void texts(SSTRecord shared) {
        texts = shared;
    }

    void from1904(boolean windowing) {
        from1904 = windowing;
    }

    void startSheet() {
        row = -1;
        cells = new ArrayList<>();
        formulaColumn = -1;
    }

    /** Takes one record; gives the row before it when the record begins a new one. */
    @Nullable
    TableRow accept(Record read) {
        if (read instanceof StringRecord result && formulaColumn >= 0) {
            cells.set(formulaColumn, result.getString());
            formulaColumn = -1;
            return null;
        }
        if (!(read instanceof CellValueRecordInterface cell)) {
            return null;
        }
        var finished = cell.getRow() == row ? null : lastRow();
        row = cell.getRow();
        put(cell.getColumn(), text(cell));
        formulaColumn = waitsForText(cell) ? cell.getColumn() : -1;
        return finished;
    }

    /** The row gathered so far, once. */
    @Nullable
    TableRow lastRow() {
        if (row < 0) {
            return null;
        }
        var finished = new TableRow(row + 1L, cells);
        row = -1;
        cells = new ArrayList<>();
        return finished;
    }

    private void put(int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private static boolean waitsForText(CellValueRecordInterface cell) {
        return cell instanceof FormulaRecord formula && formula.hasCachedResultString();
    }

    private String text(CellValueRecordInterface cell) {
        return switch (cell) {
            case LabelSSTRecord label ->
                texts == null ? "" : texts.getString(label.getSSTIndex()).getString();
            case LabelRecord label -> label.getValue();
            case NumberRecord number -> number(number, number.getValue());
            case BoolErrRecord flag -> flag.isBoolean() ? truth(flag.getBooleanValue()) : error(flag.getErrorValue());
            case FormulaRecord formula -> result(formula);
            default -> "";
        };
    }

    private String result(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            return "";
        }
        var type = formula.getCachedResultTypeEnum();
        if (type == CellType.BOOLEAN) {
            return truth(formula.getCachedBooleanValue());
        }
        return type == CellType.ERROR
                ? error((byte) formula.getCachedErrorValue())
                : number(formula, formula.getValue());
    }

    private String number(CellValueRecordInterface cell, double value) {
        var index = formats.getFormatIndex(cell);
        return DateUtil.isADateFormat(index, formats.getFormatString(cell))
                ? SpreadsheetDates.text(value, from1904)
                : CellText.number(value);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
