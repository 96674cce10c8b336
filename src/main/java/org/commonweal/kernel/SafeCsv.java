package org.commonweal.kernel;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV for people who open it in a spreadsheet: a text that the spreadsheet would take for a formula gets an
 * apostrophe in front. Numbers are written as they are, so a column of negative numbers stays one.
 */
public final class SafeCsv {

    /** Characters that start a formula, among them the full-width forms that some spreadsheets accept. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

    private final Writer out;

    public SafeCsv(Writer out) {
        this.out = out;
    }

    /** One record; numbers and truth values as they are, anything else as text made safe, null as an empty cell. */
    public void row(@Nullable Object... cells) throws IOException {
        for (var i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            var cell = cells[i];
            if (cell instanceof Number || cell instanceof Boolean) {
                out.write(cell.toString());
            } else if (cell != null) {
                out.write(quoted(neutralised(cell.toString())));
            }
        }
        out.write("\r\n");
    }

    /** The text with an apostrophe in front if a spreadsheet would otherwise run it. */
    public static String neutralised(String text) {
        return startsFormula(bare(text)) ? "'" + text : text;
    }

    /** The text as it was before {@link #neutralised}; texts that already had an apostrophe there come back whole. */
    public static String restored(String text) {
        return text.startsWith("'") && startsFormula(bare(text)) ? text.substring(1) : text;
    }

    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return text.substring(start);
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String quoted(String text) {
        var needed = text.isEmpty();
        for (var i = 0; i < text.length() && !needed; i++) {
            var c = text.charAt(i);
            needed = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
        }
        return needed || text.startsWith(" ") || text.endsWith(" ") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
