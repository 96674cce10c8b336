package org.commonweal.evidence.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the sheet that holds the data: not a cover page, not a hidden helper, and the first where several do. */
final class SheetChoice {

    /** A sheet this full compared with the fullest is a table in its own right rather than a note about one. */
    private static final double FULL_ENOUGH = 0.3;

    private SheetChoice() {}

    static Map.Entry<SheetInfo, LayoutProbe> among(Map<SheetInfo, LayoutProbe> probes, @Nullable String wanted) {
        if (wanted != null) {
            return probes.entrySet().stream()
                    .filter(entry -> entry.getKey().name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> TableRefusals.noSuchSheet(wanted));
        }
        var hidden = fullest(probes, false) == 0;
        var most = fullest(probes, hidden);
        return probes.entrySet().stream()
                .filter(entry -> entry.getKey().hidden() == hidden || most == 0)
                .filter(entry -> entry.getValue().filledCells() >= most * FULL_ENOUGH)
                .findFirst()
                .orElseThrow(TableRefusals::empty);
    }

    private static long fullest(Map<SheetInfo, LayoutProbe> probes, boolean hidden) {
        return probes.entrySet().stream()
                .filter(entry -> entry.getKey().hidden() == hidden)
                .mapToLong(entry -> entry.getValue().filledCells())
                .max()
                .orElse(0);
    }
}
