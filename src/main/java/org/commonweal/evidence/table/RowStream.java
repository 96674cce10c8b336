package org.commonweal.evidence.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, sheet after sheet; it starts on the first sheet. */
interface RowStream extends Closeable {

    /** The next row of the current sheet; null at its end. Rows without any cell may be left out. */
    @Nullable
    TableRow next() throws IOException;

    /** Moves on to the next sheet; false when there is none. */
    boolean nextSheet() throws IOException;

    /** The current sheet. */
    SheetInfo sheet();

    /** Column names that come with the format rather than in a row of headings. */
    default @Nullable List<String> namedColumns() {
        return null;
    }
}
