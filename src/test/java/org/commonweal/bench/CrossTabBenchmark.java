package org.commonweal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.commonweal.Commonweal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.analysis.Axis;
import org.commonweal.consultation.analysis.CrossTab;
import org.commonweal.consultation.analysis.CrossTabRequest;
import org.commonweal.consultation.analysis.CrossTabs;
import org.commonweal.testing.MySqlFolders;
import org.commonweal.testing.OnlyTheProduct;
import org.commonweal.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a table of one question by another costs when a whole county has answered. */
public final class CrossTabBenchmark implements Benchmark {

    private static final int TABLES = 200;

    @Override
    public String name() {
        return "crosstab";
    }

    @Override
    public String goal() {
        return "A table of one of 20 questions by another: p95 of at most 150 ms for 30,000 responses and 500 ms for"
                + " 100,000, on H2 and on MySQL";
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

    private interface Asking {
        CrossTab count(CrossTabRequest request);
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Commonweal.class, World.class, ConsultationFixtures.class)
                .properties("server.port=0");
    }

    private static List<Figure> measure(ConfigurableApplicationContext portal, String database) {
        var figures = new ArrayList<Figure>();
        figures.addAll(measure(portal, database, "L", 30_000, 150));
        figures.addAll(measure(portal, database, "XL", 100_000, 500));
        return figures;
    }

    private static List<Figure> measure(
            ConfigurableApplicationContext portal, String database, String size, int responses, double limit) {
        var fixtures = portal.getBean(ConsultationFixtures.class);
        var space = fixtures.space();
        var id = fixtures.open(space, "Bench " + size, ManyResponses.form());
        var data = new ManyResponses(portal.getBean(JdbcTemplate.class), id, size, responses);
        data.fill();
        var tabs = portal.getBean(CrossTabs.class);
        var world = portal.getBean(World.class);
        Asking asking = request -> world.as(space.officer(), () -> tabs.count(id, request));
        data.requireEqual(asking.count(CrossTabRequest.of(axis(0), axis(1))), 0, 1);
        var cold = ask(asking, new Random(1), true, data);
        var warm = ask(asking, new Random(2), false, data);
        data.requireEqual(asking.count(CrossTabRequest.of(axis(2), axis(7))), 2, 7);
        var load = "CrossTabs.count, one after another, %d random pairs of 20 questions with six answers each, every"
                        .formatted(cold.length)
                + " fourth with a filter, %,d responses".formatted(responses);
        return List.of(
                Figure.atMost(
                        limit,
                        "p95 on " + database + ", " + size,
                        cold[cold.length * 95 / 100] / 1e6,
                        "ms",
                        load
                                + ", a response having come in before each table, so that nothing read before counts;"
                                + " median %.1f ms.".formatted(cold[cold.length / 2] / 1e6)),
                Figure.told(
                        "p95 between two responses on " + database + ", " + size,
                        warm[warm.length * 95 / 100] / 1e6,
                        "ms",
                        "As above, %d tables with no response coming in; median %.1f ms."
                                .formatted(warm.length, warm[warm.length / 2] / 1e6)));
    }

    private static long[] ask(Asking asking, Random random, boolean cold, ManyResponses data) {
        var took = new long[cold ? TABLES / 5 : TABLES];
        for (int i = 0; i < took.length; i++) {
            var request = CrossTabRequest.of(axis(random.nextInt(20)), axis(random.nextInt(20)));
            var asked = i % 4 == 0 ? request.only(axis(random.nextInt(20)), "c" + random.nextInt(6)) : request;
            if (cold) {
                data.addOne();
            }
            long began = System.nanoTime();
            var table = asking.count(asked);
            took[i] = System.nanoTime() - began;
            if (table.lines().size() != 6) {
                throw new IllegalStateException("No table of six rows: " + table);
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static Axis axis(int question) {
        return Axis.of(ManyResponses.key(question));
    }
}
