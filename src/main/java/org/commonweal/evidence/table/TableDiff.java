package org.commonweal.evidence.table;

import java.util.List;

/**
 * What changed between two versions of a table, rows being told apart by their key. Columns that only one version has
 * are named and otherwise left out of the comparison.
 *
 * @param repeatedBefore rows of the earlier version whose key an earlier row has already; they are not compared
 * @param repeatedAfter the same for the later version
 * @param addedRows the first added rows, with the columns of the later version
 * @param removedRows the first removed rows, with the columns of the earlier version
 */
public record TableDiff(
        long added,
        long removed,
        long changed,
        long unchanged,
        long repeatedBefore,
        long repeatedAfter,
        List<String> columnsAdded,
        List<String> columnsRemoved,
        List<TableRow> addedRows,
        List<TableRow> removedRows,
        List<RowChange> changedRows) {

    public boolean isEmpty() {
        return added + removed + changed == 0 && columnsAdded.isEmpty() && columnsRemoved.isEmpty();
    }

    /**
     * Compares two versions, reading the earlier one twice. Holds 16 bytes for each key, at most a million keys.
     *
     * @param keyColumns names of the columns that identify a row, in both versions
     * @param listed how many rows of each sort are listed
     */
    public static TableDiff between(TableFile before, TableFile after, List<String> keyColumns, int listed) {
        return new TableComparison(before, after, keyColumns, listed).run();
    }
}
