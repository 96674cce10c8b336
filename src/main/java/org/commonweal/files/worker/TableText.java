package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Tables with separators. A comma between two digits reads as part of one number, so cells are set apart: a code in a
 * row such as {@code E01022101,12} is a word of its own.
 */
final class TableText implements TextReader {

    @Override
    public void read(Path file, TextSink sink) throws IOException {
        var text = PlainText.of(file);
        boolean quoted = false;
        for (int i = 0; i < text.length() && !sink.isFull(); i++) {
            char next = text.charAt(i);
            quoted = next != '\n' && quoted != (next == '"');
            sink.write(next);
            if (!quoted && (next == ',' || next == ';')) {
                sink.write(' ');
            }
        }
    }
}
