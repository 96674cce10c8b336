package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The names in an archive; what lies behind them is not unpacked. */
final class ZipText implements TextReader {

    @Override
    public void read(Path file, TextSink sink) throws IOException {
        try (var zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            zip.stream().forEach(entry -> {
                sink.write(entry.getName());
                sink.line();
            });
        }
    }
}
