package org.commonweal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.commonweal.Commonweal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.outcomes.Gap;
import org.commonweal.outcomes.GapQueries;
import org.commonweal.outcomes.ThreadQueries;
import org.commonweal.testing.MySqlFolders;
import org.commonweal.testing.OnlyTheProduct;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What following the golden thread costs after years of commissioning. */
public final class ThreadBenchmark implements Benchmark {

    private static final int QUESTIONS = 1_000;

    @Override
    public String name() {
        return "thread";
    }

    @Override
    public String goal() {
        return "The golden thread and its gaps with 2,000 needs, 5,000 evidence versions, 1,000 outcomes and 3,000"
                + " measures: p95 of at most 150 ms on H2 and on MySQL";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var portal = application()
                .initializers(new OnlyTheProduct())
                .run(
                        "--server.port=0",
                        "--commonweal.data=" + folder.resolve("h2").toAbsolutePath())) {
            figures.addAll(measure(portal, "H2"));
        }
        if (System.getenv("COMMONWEAL_MYSQL_HOME") == null) {
            throw new IllegalStateException("No MySQL was found; ./portal test provides one. On H2: " + figures);
        }
        try (var portal = application()
                .initializers(new OnlyTheProduct(), new MySqlFolders())
                .run("--server.port=0")) {
            figures.addAll(measure(portal, "MySQL"));
        }
        return figures;
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Commonweal.class).properties("server.port=0");
    }

    private static List<Figure> measure(ConfigurableApplicationContext portal, String database) {
        var world = new ThreadWorld(portal.getBean(JdbcTemplate.class));
        world.fill();
        var threads = portal.getBean(ThreadQueries.class);
        var gaps = portal.getBean(GapQueries.class);
        return portal.getBean(CurrentActor.class).as(world.reader, () -> {
            var longest = new int[1];
            var follow = (Asking) random -> longest[0] =
                    Math.max(longest[0], threads.of(world.any(random)).nodes().size());
            var look = (Asking)
                    random -> gaps.look(Gap.values()[random.nextInt(Gap.values().length)], PageRequest.of(0, 20));
            return List.of(
                    figure("thread", database, follow, () -> "the longest thread had %d things".formatted(longest[0])),
                    figure("gap finder", database, look, () -> "each with the counts of all kinds and one page"));
        });
    }

    private interface Asking {
        void ask(Random random);
    }

    private static Figure figure(
            String what, String database, Asking asking, java.util.function.Supplier<String> told) {
        ask(asking, new Random(1));
        var took = ask(asking, new Random(2));
        Arrays.sort(took);
        return Figure.atMost(
                150,
                "%s, p95 on %s".formatted(what, database),
                took[took.length * 95 / 100] / 1e6,
                "ms",
                "%,d one after another by a member of half of the 40 spaces after as many to warm up; median %.1f ms,"
                                .formatted(took.length, took[took.length / 2] / 1e6)
                        + " " + told.get() + ".");
    }

    private static long[] ask(Asking asking, Random random) {
        var took = new long[QUESTIONS];
        for (int i = 0; i < took.length; i++) {
            long began = System.nanoTime();
            asking.ask(random);
            took[i] = System.nanoTime() - began;
        }
        return took;
    }
}
