package org.commonweal.evidence.table;

import java.util.List;
import java.util.regex.Pattern;

/** Small judgements about whether a row reads like headings or like data. */
final class HeadingTest {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)[ _]?(\\d+)");
    private static final double MOSTLY = 0.8;

    private HeadingTest() {}

    /** Whether every cell that is filled holds words, or a year, which often heads a column. */
    static boolean isWords(TableRow row) {
        for (var cell : row.cells()) {
            var text = CellText.strip(cell);
            if (!text.isEmpty() && !YEAR.matcher(text).matches() && isValue(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValue(String text) {
        return CellValues.isNumber(text) || CellValues.date(text) != null;
    }

    /**
     * Whether the row looks like one more row of data: numbers over columns of numbers and no word over any of them.
     * Numbers that count upwards (ages, years) are headings all the same.
     */
    static boolean isData(TableRow row, List<TableRow> body) {
        var numbersOverNumbers = 0;
        var climbing = true;
        var previous = Double.NEGATIVE_INFINITY;
        for (var column = 0; column < row.cells().size(); column++) {
            var head = CellText.strip(row.cell(column));
            if (head.isEmpty() || !isNumeric(column, body)) {
                continue;
            }
            var number = CellValues.number(head);
            if (number == null || isYearOverOther(head, column, body)) {
                return false;
            }
            numbersOverNumbers++;
            climbing &= number.doubleValue() > previous;
            previous = number.doubleValue();
        }
        return numbersOverNumbers > 0 && !(climbing && numbersOverNumbers > 2);
    }

    private static boolean isNumeric(int column, List<TableRow> body) {
        var filled = 0;
        var numeric = 0;
        for (var row : body) {
            var text = CellText.strip(row.cell(column));
            if (!text.isEmpty() && !CellValues.isMissingMark(text)) {
                filled++;
                numeric += CellValues.isNumber(text) ? 1 : 0;
            }
        }
        return filled > 0 && numeric >= filled * MOSTLY;
    }

    private static boolean isYearOverOther(String head, int column, List<TableRow> body) {
        return YEAR.matcher(head).matches()
                && body.stream()
                        .map(row -> CellText.strip(row.cell(column)))
                        .anyMatch(text ->
                                CellValues.isNumber(text) && !YEAR.matcher(text).matches());
    }

    /** Numbered dummies ("Ident 1, Ident 2 …") that a program put above the real headings. */
    static boolean isPlaceholder(TableRow row, TableRow below) {
        if (row.filled() < 2
                || below.number() != row.number() + 1
                || below.filled() < row.filled()
                || !isWords(below)) {
            return false;
        }
        var stem = "";
        var next = 0L;
        for (var cell : row.cells()) {
            var match = NUMBERED.matcher(CellText.strip(cell));
            if (!match.matches() || match.group(2).length() > 6) {
                return false;
            }
            var number = Long.parseLong(match.group(2));
            if (!stem.isEmpty() && (!match.group(1).equals(stem) || number != next)) {
                return false;
            }
            stem = match.group(1);
            next = number + 1;
        }
        return true;
    }
}
