package org.commonweal.evidence.area;

import java.util.List;
import org.commonweal.evidence.table.AreaKind;
import org.jspecify.annotations.Nullable;

/**
 * What a table offers for a list of areas.
 *
 * @param columns all its columns
 * @param choices the columns that hold area codes
 */
public record AreaListOffer(List<String> columns, List<Choice> choices) {

    /** A column of codes, the column that seems to hold their names, and what kind the codes are of. */
    public record Choice(String codeColumn, @Nullable String nameColumn, AreaKind kind) {}
}
