package org.commonweal.evidence.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds area codes.
 *
 * @param list the loaded list that fits best; null when no list of this kind knows any of the codes
 * @param filled cells that hold something
 * @param matched cells with a code of that list, or of the kind's form when there is no list
 * @param unknown a few values that did not match
 */
public record AreaColumn(
        int index,
        String name,
        AreaKind kind,
        @Nullable AreaList list,
        long filled,
        long matched,
        List<String> unknown) {

    /** From 0 to 1. */
    public double share() {
        return filled == 0 ? 0 : matched / (double) filled;
    }

    /** For instance "Lower layer super output area, LSOA 2021: 77 of 77 codes known". */
    public String label() {
        var known = list == null ? "have the form of a code" : "codes known";
        var which = list == null ? kind.label() : kind.label() + ", " + list.label();
        return "%s: %,d of %,d %s".formatted(which, matched, filled, known);
    }
}
