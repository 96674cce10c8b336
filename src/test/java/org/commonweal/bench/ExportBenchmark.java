package org.commonweal.bench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonweal.Commonweal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.testing.MySqlFolders;
import org.commonweal.testing.OnlyTheProduct;
import org.commonweal.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What it costs to hand out every response of a county as a file. */
public final class ExportBenchmark implements Benchmark {

    private static final int RESPONSES = Integer.getInteger("commonweal.bench.responses", 30_000);
    private static final long MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String goal() {
        return "%,d responses to 20 questions as a file: CSV within 30 s, no format more than 256 MB of live heap, on H2 and on MySQL"
                .formatted(RESPONSES);
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
        return new SpringApplicationBuilder(Commonweal.class, World.class, ConsultationFixtures.class)
                .properties("server.port=0");
    }

    private interface Format {
        void write(String slug, OutputStream out) throws IOException;
    }

    private static List<Figure> measure(ConfigurableApplicationContext portal, String database) throws Exception {
        var fixtures = portal.getBean(ConsultationFixtures.class);
        var space = fixtures.space();
        var id = fixtures.open(space, "Bench", ManyResponses.form());
        new ManyResponses(portal.getBean(JdbcTemplate.class), id, "E", RESPONSES).fill();
        var slug = fixtures.slug(space, id);
        var export = portal.getBean(ResponseExport.class);
        var world = portal.getBean(World.class);
        var figures = new ArrayList<Figure>();
        for (var name : List.of("csv", "xlsx", "ods", "json")) {
            Format format = switch (name) {
                case "csv" -> export::csv;
                case "xlsx" -> export::xlsx;
                case "ods" -> export::ods;
                default -> export::json;
            };
            var size = new long[1];
            Runnable writing = () -> world.as(space.officer(), () -> size[0] = written(format, slug));
            long began = System.nanoTime();
            writing.run();
            double seconds = (System.nanoTime() - began) / 1e9;
            var told = "%,d responses, %,d KB, read by nobody, so that only the portal's part counts."
                    .formatted(RESPONSES, size[0] / 1024);
            figures.add(
                    name.equals("csv")
                            ? Figure.atMost(30, "CSV on " + database, seconds, "s", told)
                            : Figure.told(name.toUpperCase(Locale.ROOT) + " on " + database, seconds, "s", told));
            figures.add(Figure.atMost(
                    256,
                    "live heap of " + name.toUpperCase(Locale.ROOT) + " on " + database,
                    extra(writing) / (double) MEGABYTE,
                    "MB",
                    "The most that was alive after a full collection, looked at every second while it was written"
                            + " once more, less what was alive before."));
        }
        return figures;
    }

    private static long written(Format format, String slug) {
        try (var out = new Counted()) {
            format.write(slug, out);
            return out.count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long extra(Runnable writing) throws InterruptedException {
        long before = alive();
        var most = new long[] {before};
        var done = new AtomicBoolean();
        var watch = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                most[0] = Math.max(most[0], alive());
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        writing.run();
        done.set(true);
        watch.join();
        return most[0] - before;
    }

    private static long alive() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static final class Counted extends FilterOutputStream {

        private long count;

        Counted() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(int sign) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
