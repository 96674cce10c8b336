package org.commonweal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Runs the benchmarks that are named, or all of them, and prints each figure with how it was taken. */
public final class Bench {

    private final List<Benchmark> benchmarks;
    private final Path folder;
    private final PrintStream out;

    Bench(List<Benchmark> benchmarks, Path folder, PrintStream out) {
        this.benchmarks = benchmarks.stream()
                .sorted(Comparator.comparing(Benchmark::name))
                .toList();
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] names) {
        var benchmarks = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        System.exit(new Bench(benchmarks, Path.of("target", "bench"), System.out).run(List.of(names)));
    }

    int run(List<String> names) {
        if (names.equals(List.of("list"))) {
            benchmarks.forEach(benchmark -> out.printf("%s: %s%n", benchmark.name(), benchmark.goal()));
            return 0;
        }
        for (var name : names) {
            if (benchmarks.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
                out.printf("There is no benchmark %s; ./portal bench list names them all.%n", name);
                return 2;
            }
        }
        var chosen = benchmarks.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
        // Not allMatch: a missed goal keeps none of the others from being measured.
        return chosen.stream().filter(benchmark -> !meetsItsGoals(benchmark)).count() == 0 ? 0 : 1;
    }

    private boolean meetsItsGoals(Benchmark benchmark) {
        out.printf("%n%s: %s%n", benchmark.name(), benchmark.goal());
        try {
            var figures = benchmark.run(emptyFolder(benchmark.name()));
            figures.forEach(figure -> out.println("  " + figure));
            return figures.stream().allMatch(Figure::met);
        } catch (Exception e) {
            out.println("  FAILED: " + e);
            e.printStackTrace(out);
            return false;
        }
    }

    private Path emptyFolder(String name) throws IOException {
        var own = folder.resolve(name);
        if (Files.exists(own)) {
            try (var files = Files.walk(own)) {
                files.sorted(Comparator.reverseOrder()).forEach(Bench::delete);
            }
        }
        return Files.createDirectories(own);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
