package org.commonweal.files;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a stored file that needs random access, such as a workbook; the path is valid only during the call. */
@FunctionalInterface
public interface FileReader<T> {

    T read(Path path) throws IOException;
}
