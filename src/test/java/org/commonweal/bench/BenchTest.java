package org.commonweal.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    @Test
    void printsEachFigureWithItsGoalAndHowItWasTaken() {
        var code = bench(new Fixed("pages", Figure.atMost(60, "first view", 1234.5, "KB", "Counted by hand.")));

        assertThat(code).isEqualTo(1);
        assertThat(text.toString(UTF_8)).isEqualTo("""

                pages: The goal of pages
                  first view: 1,235 KB (at most 60: MISSED)
                    Counted by hand.
                """);
    }

    @Test
    void measuresOnlyWhatIsNamed() {
        var code = bench(
                List.of("two"),
                new Fixed("one", Figure.told("size", 1, "KB", "Weighed.")),
                new Fixed("two", Figure.atLeast(0.25, "rate", 0.5, "of a bare server", "Asked 10 times.")));

        assertThat(code).isZero();
        assertThat(text.toString(UTF_8)).contains("rate: 0.50 of a bare server (at least 0.25: met)");
        assertThat(text.toString(UTF_8)).doesNotContain("size");
    }

    @Test
    void refusesANameItDoesNotKnow() {
        var code = bench(List.of("three"), new Fixed("one", Figure.told("size", 1, "KB", "Weighed.")));

        assertThat(code).isEqualTo(2);
        assertThat(text.toString(UTF_8)).contains("There is no benchmark three");
    }

    @Test
    void goesOnAfterABenchmarkThatFails() {
        var code = bench(new Broken(), new Fixed("one", Figure.told("size", 1, "KB", "Weighed.")));

        assertThat(code).isEqualTo(1);
        assertThat(text.toString(UTF_8)).contains("FAILED", "no browser", "size: 1 KB");
    }

    private int bench(Benchmark... benchmarks) {
        return bench(List.of(), benchmarks);
    }

    private int bench(List<String> names, Benchmark... benchmarks) {
        return new Bench(List.of(benchmarks), folder, new PrintStream(text, true, UTF_8)).run(names);
    }

    private record Fixed(String name, Figure figure) implements Benchmark {

        @Override
        public String goal() {
            return "The goal of " + name;
        }

        @Override
        public List<Figure> run(Path folder) {
            return List.of(figure);
        }
    }

    private record Broken() implements Benchmark {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String goal() {
            return "To work";
        }

        @Override
        public List<Figure> run(Path folder) {
            throw new IllegalStateException("no browser");
        }
    }
}
