package org.commonweal.evidence.table;

/**
 * Something to put right, in plain English.
 *
 * @param row the row's number in the file
 * @param columnIndex the column counted from 0, or -1 when the whole row or several columns are meant
 * @param column the column's name, or the names
 * @param value what stands there now
 * @param code stable name of the rule, for instance {@code required}
 * @param rule what is expected, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record TableProblem(
        long row, int columnIndex, String column, String value, String code, String rule, String remedy) {

    /** Everything in one line, for a list or an e-mail. */
    public String sentence() {
        var where = column.isEmpty() ? "Row %d".formatted(row) : "Row %d, %s".formatted(row, column);
        var what = value.isEmpty() ? "" : " “" + value + "”";
        return where + what + ": " + rule + " " + remedy;
    }
}
