package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonweal.kernel.SafeCsv;
import org.jspecify.annotations.Nullable;

/** UTF-8 with a mark that spreadsheets know it by; nothing in it is run as a formula. */
final class CsvExport implements ExportWriter {

    private final Writer writer;
    private final SafeCsv csv;

    CsvExport(OutputStream out) throws IOException {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        csv = new SafeCsv(writer);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        csv.row(cells.toArray());
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
