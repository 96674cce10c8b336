package org.commonweal.evidence.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Published files of councils and statistics offices, which tests read where they are and never copy. */
public final class OpenData {

    private OpenData() {}

    public static Path file(String name) {
        var folder = System.getenv("COMMONWEAL_OPEN_DATA");
        assumeTrue(folder != null && !folder.isBlank(), "COMMONWEAL_OPEN_DATA is not set, needed for " + name);
        var file = Path.of(folder, name);
        assumeTrue(Files.exists(file), "not in COMMONWEAL_OPEN_DATA: " + name);
        return file;
    }

    public static TableFile table(String name) {
        var source = TableSource.of(file(name));
        return new TableFile(source, new TableDetector().detect(source, name).layout());
    }
}
