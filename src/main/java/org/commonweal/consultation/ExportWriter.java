package org.commonweal.consultation;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of an export one after another and writes them in its format; the first names the columns. */
interface ExportWriter extends Closeable {

    void row(List<@Nullable Object> cells) throws IOException;
}
