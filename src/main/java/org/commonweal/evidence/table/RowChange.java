package org.commonweal.evidence.table;

import java.util.List;

/**
 * A row that is in both versions and not the same in both.
 *
 * @param key the values that identify the row
 * @param rowBefore its number in the earlier file
 * @param rowAfter its number in the later file
 */
public record RowChange(List<String> key, long rowBefore, long rowAfter, List<CellChange> cells) {

    /** One cell before and after. */
    public record CellChange(String column, String before, String after) {}
}
