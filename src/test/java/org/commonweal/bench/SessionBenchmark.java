package org.commonweal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody who is signed in costs while they look at the list of evidence. */
public final class SessionBenchmark implements Benchmark {

    private static final int SESSIONS = 40;

    /** What signing in itself needs is kept half a minute. */
    private static final Duration SIGNED_IN = Duration.ofSeconds(35);

    private static final String PASSWORD = "benchmark-of-sessions";
    private static final List<String> PEOPLE = List.of("analyst", "div.head", "age.volunteer", "admin", "gwe.data");

    private final List<WorkspaceVisitor> visitors = new ArrayList<>();

    @Override
    public String name() {
        return "session";
    }

    @Override
    public String goal() {
        return "A signed-in session on the evidence list: at most 300 KB of live heap";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        try (var portal = PortalProcess.start(
                        data.toAbsolutePath(),
                        "--commonweal.demo.enabled=true",
                        "--commonweal.demo.password=" + PASSWORD)
                .awaitAnswer()) {
            awaitDemonstration(portal);
            var heap = new Heap(portal.handle());
            open(portal, 10);
            Thread.sleep(SIGNED_IN);
            var before = heap.bytesByClass();
            var cpuBefore = Cpu.of(portal.handle());
            open(portal, SESSIONS);
            double cpu = Cpu.seconds(Cpu.of(portal.handle()).minus(cpuBefore)) * 1e3 / SESSIONS;
            Thread.sleep(SIGNED_IN);
            var after = heap.bytesByClass();
            double each = (total(after) - total(before)) / 1e3 / SESSIONS;
            return List.of(
                    Figure.told(
                            "processor time of a session",
                            cpu,
                            "ms",
                            "CPU time of the portal's process while %d people sign in and the list is drawn for each, divided by them."
                                    .formatted(SESSIONS)),
                    Figure.atMost(
                            300,
                            "live heap of a session",
                            each,
                            "KB",
                            "Growth of the live objects by %d sessions of %d people, opened over HTTP with the page drawn and its socket for pushes connected, other connections closed and 35 s gone by, after 10 to warm up. Most of it: %s."
                                    .formatted(SESSIONS, PEOPLE.size(), largest(before, after))));
        } finally {
            visitors.forEach(WorkspaceVisitor::close);
        }
    }

    /** The list can be opened, and has what the demonstration puts there. */
    private void awaitDemonstration(PortalProcess portal) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (true) {
            try {
                if (open(portal, PEOPLE.getFirst()).contains("EV-16")) {
                    // What is read and drawn after loading is none of the sessions' either.
                    Thread.sleep(10_000);
                    return;
                }
            } catch (java.io.IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
            Thread.sleep(2_000);
        }
    }

    private void open(PortalProcess portal, int sessions) throws Exception {
        for (int i = 0; i < sessions; i++) {
            var drawn = open(portal, PEOPLE.get(i % PEOPLE.size()));
            if (!drawn.contains("Evidence") || drawn.length() < 10_000) {
                throw new IllegalStateException("The list of evidence was not drawn: " + drawn);
            }
        }
    }

    private String open(PortalProcess portal, String person) throws Exception {
        visitors.add(WorkspaceVisitor.open(portal.address(), "evidence", person, PASSWORD));
        return visitors.getLast().drawn();
    }

    private static long total(Map<String, Long> bytes) {
        return bytes.entrySet().stream()
                // What the collector puts into gaps is nobody's.
                .filter(entry -> !entry.getKey().contains("jdk.internal.vm.Filler"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static String largest(Map<String, Long> before, Map<String, Long> after) {
        var growth = new TreeMap<String, Long>();
        after.forEach((type, bytes) -> growth.put(type, (bytes - before.getOrDefault(type, 0L)) / SESSIONS));
        return growth.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(8)
                .map(entry -> entry.getKey() + " %.1f KB".formatted(entry.getValue() / 1e3))
                .reduce((one, other) -> one + ", " + other)
                .orElse("nothing");
    }
}
