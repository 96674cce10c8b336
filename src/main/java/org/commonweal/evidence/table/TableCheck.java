package org.commonweal.evidence.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be wrong with any table, whatever it is about: no schema needed. */
public final class TableCheck {

    private static final char UNREADABLE = '\ufffd';

    /** A long number that a spreadsheet shortened when the file was saved. */
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+\\d{2}");

    private final TableFile table;
    private final ProblemLog log = new ProblemLog();

    private TableCheck(TableFile table) {
        this.table = table;
    }

    /** Reads the table twice: to learn what its columns hold, and to find what does not fit. */
    public static TableProblems run(TableFile table) {
        return new TableCheck(table).run(TableSummary.of(table).columns());
    }

    private TableProblems run(List<ColumnSummary> columns) {
        headings();
        var rows = 0L;
        try (var reader = table.open()) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows++;
                width(row, columns.size());
                for (var i = 0; i < columns.size(); i++) {
                    cell(row, i, columns.get(i));
                }
            }
        }
        return log.result(rows, List.of());
    }

    private void headings() {
        var layout = table.layout();
        if (layout.headerRow() == 0 || layout.firstDataRow() > layout.headerRow() + 1) {
            return;
        }
        var all = new LayoutGuess(
                layout.format(),
                layout.sheet(),
                layout.encoding(),
                layout.separator(),
                layout.quote(),
                0,
                layout.headerRow(),
                null,
                layout.columns());
        try (var reader = TableReader.open(table.source(), all, table.limits())) {
            var row = reader.next();
            if (row != null) {
                headings(row);
            }
        }
    }

    private void headings(TableRow row) {
        var seen = new HashSet<String>();
        for (var i = 0; i < table.layout().columns(); i++) {
            var heading = CellText.singleLine(row.cell(i));
            var name = "Column " + (i + 1);
            if (heading.isEmpty()) {
                log.add(
                        row.number(),
                        i,
                        name,
                        "",
                        "heading-blank",
                        "Every column needs a heading.",
                        () -> "Write what the column holds.");
            } else if (!seen.add(heading.toLowerCase(Locale.ROOT))) {
                log.add(
                        row.number(),
                        i,
                        name,
                        heading,
                        "heading-repeated",
                        "Headings must differ from one another.",
                        () -> "Rename this column or remove it if it repeats another.");
            }
        }
    }

    private void width(TableRow row, int columns) {
        if (row.width() > columns) {
            log.add(
                    row.number(),
                    -1,
                    "",
                    row.cell(columns),
                    "row-too-long",
                    "The row has %d cells, the table has %d columns.".formatted(row.width(), columns),
                    () -> "Check whether a separator inside a text needs quotation marks around the text.");
        } else if (row.cells().size() < columns && table.layout().format() == TableFormat.DELIMITED) {
            log.add(
                    row.number(),
                    -1,
                    "",
                    row.cell(0),
                    "row-too-short",
                    "The row has %d cells, the table has %d columns."
                            .formatted(row.cells().size(), columns),
                    () -> "Add the missing cells, or join the row to the one it was broken from.");
        }
    }

    private void cell(TableRow row, int index, ColumnSummary column) {
        var cell = row.cell(index);
        if (cell.isEmpty()) {
            return;
        }
        if (cell.indexOf(UNREADABLE) >= 0) {
            log.add(
                    row.number(),
                    index,
                    column.name(),
                    cell,
                    "unreadable",
                    "A character could not be read.",
                    () -> "Choose another encoding, or type the character again.");
        }
        var text = CellText.strip(cell);
        if (SHORTENED.matcher(text).matches()) {
            log.add(
                    row.number(),
                    index,
                    column.name(),
                    cell,
                    "shortened",
                    "A spreadsheet has shortened this number and its last digits are lost.",
                    () -> "Enter the number in full; format the column as text before saving.");
        } else if (column.misfits() > 0 && !text.isEmpty() && !CellValues.isMissingMark(text)) {
            misfit(row, index, column, text);
        }
    }

    private void misfit(TableRow row, int index, ColumnSummary column, String text) {
        if (column.type().isNumeric() && !CellValues.isNumber(text)) {
            log.add(
                    row.number(),
                    index,
                    column.name(),
                    text,
                    "not-a-number",
                    "Nearly all other values of this column are numbers.",
                    () -> "Enter a number, or leave the cell empty if there is none.");
        } else if (column.type() == ColumnType.DATE && CellValues.date(text) == null) {
            log.add(
                    row.number(),
                    index,
                    column.name(),
                    text,
                    "not-a-date",
                    "Nearly all other values of this column are dates.",
                    () -> "Enter a date such as 2027-01-25, or leave the cell empty.");
        } else if (column.type() == ColumnType.AREA_CODE && AreaKind.of(text) == null) {
            log.add(
                    row.number(),
                    index,
                    column.name(),
                    text,
                    "not-an-area-code",
                    "Nearly all other values of this column are area codes.",
                    () -> "Enter the area's nine-character code.");
        }
    }
}
