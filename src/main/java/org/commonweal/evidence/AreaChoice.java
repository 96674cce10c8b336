package org.commonweal.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What of a table is drawn by area.
 *
 * @param valueColumn the column of figures, counted from 0
 * @param onlyColumn a column whose value chooses one row for each area, where areas have several
 * @param only that value
 */
public record AreaChoice(
        int valueColumn,
        @Nullable Integer onlyColumn,
        @Nullable String only) {

    public static AreaChoice of(int valueColumn) {
        return new AreaChoice(valueColumn, null, null);
    }
}
