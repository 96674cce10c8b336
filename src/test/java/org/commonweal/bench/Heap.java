package org.commonweal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks into another JVM's heap with the JDK's own tool; a histogram counts only what is alive. */
final class Heap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)");

    private final long pid;

    Heap(ProcessHandle process) {
        this.pid = process.pid();
    }

    /** Bytes of live objects, after a full collection. */
    long live() throws IOException, InterruptedException {
        var total = TOTAL.matcher(histogram());
        if (!total.find()) {
            throw new IOException("No total in the histogram of process " + pid);
        }
        return Long.parseLong(total.group(1));
    }

    /** How many live objects there are of a class. */
    long instances(String className) throws IOException, InterruptedException {
        var line = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(className) + "(\\s|$)")
                .matcher(histogram());
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    /** Bytes of live objects by class, after a full collection. */
    Map<String, Long> bytesByClass() throws IOException, InterruptedException {
        return LINE.matcher(histogram())
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> Long.valueOf(found.group(1)), Long::sum));
    }

    private String histogram() throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, String.valueOf(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
