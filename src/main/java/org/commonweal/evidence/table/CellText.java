package org.commonweal.evidence.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** How cells of any format become text, and when text counts as nothing. */
final class CellText {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Spreadsheets calculate with 15 significant digits; what lies beyond is noise of the binary form. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private CellText() {}

    static boolean isBlank(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            if (!isSpace(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == NO_BREAK_SPACE || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    /** The text without spaces of any kind at both ends. */
    static String strip(String cell) {
        var start = 0;
        var end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** One line of text: every run of spaces and line ends becomes one space. */
    static String singleLine(String cell) {
        var line = new StringBuilder(cell.length());
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    static String shorten(String cell, int length) {
        return cell.length() <= length ? cell : cell.substring(0, length) + "…";
    }

    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return number(BigDecimal.valueOf(value));
    }

    static String number(BigDecimal value) {
        var rounded = value.round(SPREADSHEET).stripTrailingZeros();
        return rounded.scale() < -300 || rounded.scale() > 300 ? rounded.toString() : rounded.toPlainString();
    }
}
