package org.commonweal.evidence.table;

import java.util.List;

/**
 * The outcome of a check.
 *
 * @param listed the first problems, in the order of the file
 * @param total how many there are altogether
 * @param rows how many rows were checked
 * @param unchecked rules that could not be checked, in sentences
 */
public record TableProblems(List<TableProblem> listed, long total, long rows, List<String> unchecked) {

    public TableProblems {
        listed = List.copyOf(listed);
        unchecked = List.copyOf(unchecked);
    }

    public boolean isClean() {
        return total == 0;
    }
}
