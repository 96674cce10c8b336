package org.commonweal.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What a visitor's look at a page of published evidence costs. */
public final class PublicPageBenchmark implements Benchmark {

    private static final String PAGE = "/evidence/EV-9";
    /** Until the JVM has compiled what a view needs; its compiler's time is the program's, not a view's. */
    private static final int WARM_UP = 20_000;

    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\)");

    @Override
    public String name() {
        return "public-page";
    }

    @Override
    public String goal() {
        return "A public evidence page: 60 KB at first sight, 1 ms of server CPU, a quarter of a bare server's rate, "
                + "no session and at most 20 MB heap growth for 10,000 visits";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        try (var portal = PortalProcess.start(data.toAbsolutePath(), "--commonweal.demo.enabled=true")
                .awaitAnswer()) {
            var page = portal.address().resolve(PAGE);
            awaitPublished(page);
            var figures = new ArrayList<Figure>();
            figures.add(firstView(portal.address()));
            Visitors.visit(page, WARM_UP);
            figures.add(cpu(portal, page));
            figures.addAll(tenThousand(portal, page));
            figures.add(ratio(page, folder));
            return figures;
        }
    }

    private static void awaitPublished(URI page) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    Visitors.read(client, page);
                    return;
                } catch (IOException notYet) {
                    if (System.nanoTime() > end) {
                        throw notYet;
                    }
                    Thread.sleep(500);
                }
            }
        }
    }

    private static Figure firstView(URI portal) throws Exception {
        long bytes = 0;
        try (var client = HttpClient.newHttpClient()) {
            var waiting = new LinkedHashSet<String>();
            var page = Visitors.read(client, portal.resolve(PAGE), "Accept-Encoding", "gzip");
            bytes += page.body().length;
            var plain = new String(Visitors.read(client, portal.resolve(PAGE)).body(), StandardCharsets.UTF_8);
            STYLE.matcher(plain).results().forEach(found -> waiting.add(found.group(1)));
            for (var style : List.copyOf(waiting)) {
                var css =
                        new String(Visitors.read(client, portal.resolve(style)).body(), StandardCharsets.UTF_8);
                IMPORT.matcher(css).results().forEach(found -> waiting.add(resolved(style, found.group(1))));
            }
            for (var style : waiting) {
                bytes += Visitors.read(client, portal.resolve(style), "Accept-Encoding", "gzip")
                        .body()
                        .length;
            }
        }
        return Figure.atMost(
                60, "first view", bytes / 1000.0, "KB", "Bytes of the page and its style sheets as sent with gzip.");
    }

    private static String resolved(String base, String relative) {
        return URI.create(base).resolve(relative).toString();
    }

    private static Figure cpu(PortalProcess portal, URI page) throws Exception {
        int views = 10_000;
        var before = Cpu.of(portal.handle());
        Visitors.visit(page, views);
        var used = Cpu.of(portal.handle()).minus(before);
        return Figure.atMost(
                1,
                "server CPU a view",
                used.toNanos() / 1e6 / views,
                "ms",
                "CPU time of the portal's process over 10,000 views by one visitor, after 20,000 to warm up.");
    }

    private static List<Figure> tenThousand(PortalProcess portal, URI page) throws Exception {
        var heap = new Heap(portal.handle());
        long before = heap.live();
        Visitors.visit(page, 10_000);
        double growth = (heap.live() - before) / 1e6;
        return List.of(
                Figure.atMost(
                        20, "heap growth", Math.max(0, growth), "MB", "Live objects before and after 10,000 visits."),
                Figure.atMost(
                        0,
                        "sessions",
                        heap.instances("org.apache.catalina.session.StandardSession"),
                        "",
                        "Session objects alive after the 10,000 visits."));
    }

    private static Figure ratio(URI page, Path folder) throws Exception {
        var file = folder.resolve("page.html");
        try (var client = HttpClient.newHttpClient()) {
            Files.write(file, Visitors.read(client, page).body());
        }
        int port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var bare = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        String.valueOf(port),
                        file.toString())
                .inheritIO()
                .start();
        try {
            var bareAddress = URI.create("http://localhost:" + port + "/");
            awaitPublished(bareAddress);
            Visitors.throughput(bareAddress, 4, 5);
            double bareRate = Visitors.throughput(bareAddress, 4, 10);
            double portalRate = Visitors.throughput(page, 4, 10);
            return Figure.atLeast(
                    0.25,
                    "rate against a bare server",
                    portalRate / bareRate,
                    "",
                    "Four visitors for 10 s each, on the same machine: %.0f answers a second against %.0f of the JDK's own server with the same bytes."
                            .formatted(portalRate, bareRate));
        } finally {
            bare.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
