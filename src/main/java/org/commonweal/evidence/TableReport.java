package org.commonweal.evidence;

import java.util.List;
import org.commonweal.evidence.table.ColumnSummary;
import org.commonweal.evidence.table.LayoutGuess;
import org.commonweal.evidence.table.SheetInfo;
import org.commonweal.evidence.table.TableProblem;
import org.commonweal.evidence.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a version's table without opening it again.
 *
 * @param remarks how it was read, in sentences
 * @param errors what breaks the schema; the first ones, of {@code errorCount}
 * @param warnings what is odd in any table; the first ones, of {@code warningCount}
 * @param unchecked rules of the schema that could not be checked, in sentences
 * @param firstRows the beginning of the data
 * @param areas the column of area codes, when there is one
 */
public record TableReport(
        LayoutGuess layout,
        List<SheetInfo> sheets,
        List<String> remarks,
        long rows,
        List<ColumnSummary> columns,
        List<TableProblem> errors,
        long errorCount,
        List<TableProblem> warnings,
        long warningCount,
        List<String> unchecked,
        List<TableRow> firstRows,
        @Nullable AreaFinding areas) {

    /** The column that names areas, in words, and the columns whose values can be drawn for them. */
    public record AreaFinding(int column, String name, String label, List<Integer> valueColumns) {}
}
