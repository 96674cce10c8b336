package org.commonweal.evidence.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Small tables made up by the tests themselves. */
final class Tables {

    private Tables() {}

    static TableSource text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static TableSource text(String text, Charset charset) {
        return bytes(text.getBytes(charset));
    }

    static TableSource bytes(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** A file as long as wanted that never exists as a whole. */
    static TableSource lines(String header, long count, LongFunction<String> line) {
        return () -> new InputStream() {
            private byte[] current = (header + "\n").getBytes(StandardCharsets.UTF_8);
            private int position;
            private long next;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (position == current.length) {
                    if (next == count) {
                        return -1;
                    }
                    current = (line.apply(next++) + "\n").getBytes(StandardCharsets.UTF_8);
                    position = 0;
                }
                var part = Math.min(length, current.length - position);
                System.arraycopy(current, position, buffer, offset, part);
                position += part;
                return part;
            }
        };
    }

    static DetectedTable detect(String text) {
        return new TableDetector().detect(text(text), "table.csv");
    }

    static TableFile file(String text) {
        return file(text(text));
    }

    static TableFile file(TableSource source) {
        return new TableFile(
                source, new TableDetector().detect(source, "table.csv").layout());
    }

    static List<TableRow> rows(TableFile file) {
        var rows = new ArrayList<TableRow>();
        try (var reader = file.open()) {
            reader.forEach(rows::add);
        }
        return rows;
    }
}
