package org.commonweal.bench;

import java.nio.file.Path;
import java.util.List;

/** One thing worth measuring; found through {@code META-INF/services}. */
public interface Benchmark {

    /** What is typed after {@code ./portal bench}, in lower case with hyphens. */
    String name();

    /** The goal in one sentence. */
    String goal();

    /** Measures, with a folder of its own that is empty at the start. */
    List<Figure> run(Path folder) throws Exception;
}
