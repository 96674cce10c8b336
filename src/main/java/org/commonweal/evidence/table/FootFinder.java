package org.commonweal.evidence.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Watches rows go by and tells in the end where the data stops and notes begin. Notes hold few cells and follow a blank
 * row or start like notes do; totals that leave out the first column and follow a blank row count as notes.
 */
final class FootFinder {

    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\s*(source|notes?\\b|footnotes?\\b|copyright|\\(c\\)|©|crown copyright|contains |\\*|†|\\[\\w+]|\\d\\s+\\p{L}).*",
            Pattern.DOTALL);

    private final int needed;
    private long previous;
    private long lastBody;
    private long lastOther;
    private boolean gap;
    private boolean notes;
    private boolean firstCellAlways = true;

    /** @param usual how many cells of a row are filled in most rows */
    FootFinder(int usual) {
        needed = usual < 2 ? 1 : usual < 6 ? 2 : 3;
    }

    void accept(TableRow row) {
        if (previous > 0 && row.number() > previous + 1) {
            gap = lastBody > 0;
        }
        previous = row.number();
        var filled = row.filled();
        if (filled == 0) {
            gap = lastBody > 0;
        } else if (isBody(row, filled)) {
            body(row);
        } else {
            lastOther = row.number();
            notes |= gap || NOTE.matcher(CellText.shorten(row.cell(0), 200)).matches();
        }
    }

    private boolean isBody(TableRow row, int filled) {
        return filled >= needed && !(gap && firstCellAlways && CellText.isBlank(row.cell(0)));
    }

    private void body(TableRow row) {
        firstCellAlways &= !CellText.isBlank(row.cell(0));
        lastBody = row.number();
        gap = false;
        notes = false;
    }

    /** The last row of data when notes follow it, else null. */
    @Nullable
    Long lastDataRow() {
        return notes && lastBody > 0 && lastOther > lastBody ? lastBody : null;
    }
}
