package org.commonweal.evidence.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds.
 *
 * @param filled cells that hold something
 * @param blank cells that hold nothing
 * @param marks filled cells with a mark for "no value", such as "n/a" or "..", left out of the type
 * @param misfits filled cells that are neither of the type nor such a mark
 * @param distinct how many different values there are
 * @param distinctCapped whether there are more than were counted
 * @param min smallest number; null unless numeric, and so are max and mean
 * @param earliest first day; null unless dates, and so is latest
 * @param examples the first few different values
 */
public record ColumnSummary(
        String name,
        ColumnType type,
        long filled,
        long blank,
        long marks,
        long misfits,
        long distinct,
        boolean distinctCapped,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Double mean,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<String> examples) {

    /** Whether no value occurs twice, as far as values were counted. */
    public boolean isUnique() {
        return blank == 0 && !distinctCapped && distinct == filled;
    }
}
