package org.commonweal.evidence.table;

import java.util.Arrays;
import java.util.List;

/** Some columns of a table, found by name. */
record ColumnPick(int[] indexes) {

    /** @param names columns that are all there */
    static ColumnPick of(List<String> columns, List<String> names) {
        return new ColumnPick(names.stream().mapToInt(columns::indexOf).toArray());
    }

    List<String> cells(TableRow row) {
        return Arrays.stream(indexes).mapToObj(row::cell).toList();
    }

    long hash(TableRow row) {
        return KeyIndex.hash(cells(row));
    }
}
