package org.commonweal.evidence.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Bytes that can be opened more than once. */
@FunctionalInterface
public interface TableSource {

    InputStream open() throws IOException;

    static TableSource of(Path file) {
        return new PathSource(file);
    }

    /** Workbook formats need random access: a file is used as it is, a stream is spooled to a temporary file. */
    default LocalFile local() throws IOException {
        var spool = Files.createTempFile("table", ".tmp");
        try (var in = open()) {
            Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
        return new LocalFile(spool, true);
    }

    /** A file on this machine, removed on close when it was only a spool. */
    record LocalFile(Path path, boolean temporary) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (temporary) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** A source that already is a file. */
    record PathSource(Path file) implements TableSource {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public LocalFile local() {
            return new LocalFile(file, false);
        }
    }
}
