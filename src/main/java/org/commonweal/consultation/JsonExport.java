package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A list of objects, each with the headings of the columns as names; what was not answered is null. */
final class JsonExport implements ExportWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;
    private List<@Nullable Object> heading = List.of();
    private boolean first = true;

    JsonExport(OutputStream out) throws IOException {
        this.out = out;
        out.write('[');
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (heading.isEmpty()) {
            heading = cells;
            return;
        }
        var named = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(String.valueOf(heading.get(i)), cells.get(i));
        }
        out.write((first ? "\n" : ",\n").getBytes(StandardCharsets.US_ASCII));
        out.write(JSON.writeValueAsBytes(named));
        first = false;
    }

    @Override
    public void close() throws IOException {
        out.write("\n]\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
