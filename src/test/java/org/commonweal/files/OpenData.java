package org.commonweal.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files of others, found through COMMONWEAL_OPEN_DATA; a test that lacks its file is skipped by name. */
public final class OpenData {

    private OpenData() {}

    public static Path file(String name) {
        var path = path(name);
        assumeTrue(Files.isRegularFile(path), "Not in COMMONWEAL_OPEN_DATA: " + name);
        return path;
    }

    public static Path folder(String name) {
        var path = path(name);
        assumeTrue(Files.isDirectory(path), "Not in COMMONWEAL_OPEN_DATA: " + name);
        return path;
    }

    private static Path path(String name) {
        var folder = System.getenv("COMMONWEAL_OPEN_DATA");
        assumeTrue(folder != null && !folder.isBlank(), "COMMONWEAL_OPEN_DATA is not set, so not read: " + name);
        return Path.of(folder, name);
    }
}
