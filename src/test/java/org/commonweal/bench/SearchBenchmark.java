package org.commonweal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.commonweal.Commonweal;
import org.commonweal.access.Access;
import org.commonweal.kernel.PortalCommand;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchService;
import org.commonweal.testing.MySqlFolders;
import org.commonweal.testing.OnlyTheProduct;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What finding costs when there is a lot to find and everybody may find something else. */
public final class SearchBenchmark implements Benchmark {

    private static final int READERS = 1_000;
    private static final int ENTRIES = 100_000;
    private static final int QUESTIONS = 3;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String goal() {
        return "Search over 100,000 entries of evidence by 1,000 readers: p95 of at most 50 ms on H2 and on MySQL";
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
        return new SpringApplicationBuilder(Commonweal.class, SearchThings.class).properties("server.port=0");
    }

    private static List<Figure> measure(ConfigurableApplicationContext portal, String database) throws Exception {
        var search = portal.getBean(SearchService.class);
        var things = portal.getBean(SearchThings.class);
        var world = new SearchWorld(portal.getBean(JdbcTemplate.class), things);
        world.fill(READERS, ENTRIES);
        reindex(portal);
        requireAgreement(world, search, portal.getBean(Access.class));

        ask(world, things, search, new Random(1));
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        var took = ask(world, things, search, new Random(2));
        cpu = system.getProcessCpuTime() - cpu;
        Arrays.sort(took);
        return List.of(
                Figure.atMost(
                        50,
                        "p95 on " + database,
                        took[took.length * 95 / 100] / 1e6,
                        "ms",
                        "SearchService.find, one after another, each of the 1,000 readers asking three different"
                                + " things (a word, two words, a phrase, the newest, some with a filter) after as many"
                                + " to warm up; median %.1f ms, p99 %.1f ms."
                                        .formatted(took[took.length / 2] / 1e6, took[took.length * 99 / 100] / 1e6)),
                Figure.told(
                        "CPU a search on " + database,
                        cpu / 1e6 / took.length,
                        "ms",
                        "CPU time of the whole process over the %,d searches%s."
                                .formatted(
                                        took.length,
                                        database.equals("H2") ? ", database included" : "; MySQL's own is not in it")));
    }

    private static void reindex(ConfigurableApplicationContext portal) {
        portal.getBeanProvider(PortalCommand.class).stream()
                .filter(command -> command.name().equals("reindex"))
                .forEach(command -> command.run(List.of(), new PrintWriter(Writer.nullWriter())));
    }

    private static long[] ask(SearchWorld world, SearchThings things, SearchService search, Random random) {
        var took = new long[READERS * QUESTIONS];
        for (int i = 0; i < took.length; i++) {
            var query = things.question(random);
            long began = System.nanoTime();
            search.find(world.readers.get(i % READERS), query);
            took[i] = System.nanoTime() - began;
        }
        return took;
    }

    /** A fast answer is worth nothing if it is wrong: some readers' totals are counted the slow way too. */
    private static void requireAgreement(SearchWorld world, SearchService search, Access access) {
        for (var reader : world.readers.subList(1, 6)) {
            long expected = 0;
            for (int from = 0; from < world.evidence.size(); from += 100) {
                expected += access.readable(reader, world.evidence.subList(from, from + 100))
                        .size();
            }
            long found = search.find(reader, SearchQuery.of("").withKinds(java.util.Set.of(SearchThings.TYPE)))
                    .total();
            if (found != expected) {
                throw new IllegalStateException(reader + " finds " + found + " of " + expected);
            }
        }
    }
}
