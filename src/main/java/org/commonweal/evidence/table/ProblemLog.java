package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the first problems and counts the rest. */
final class ProblemLog {

    static final int LISTED = 500;
    private static final int VALUE_LENGTH = 120;

    private final List<TableProblem> problems = new ArrayList<>();
    private long total;

    /** @param remedy worked out only for problems that are listed, because it may take a search */
    void add(
            long row, int columnIndex, String column, String value, String code, String rule, Supplier<String> remedy) {
        total++;
        if (problems.size() < LISTED) {
            var shown = CellText.shorten(CellText.singleLine(value), VALUE_LENGTH);
            problems.add(new TableProblem(row, columnIndex, column, shown, code, rule, remedy.get()));
        }
    }

    TableProblems result(long rows, List<String> unchecked) {
        return new TableProblems(problems, total, rows, unchecked);
    }
}
