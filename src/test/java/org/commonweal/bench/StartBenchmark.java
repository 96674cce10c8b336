package org.commonweal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How long a portal that has its data already takes to serve. */
public final class StartBenchmark implements Benchmark {

    private static final int STARTS = 3;
    private static final String DEMONSTRATION = "--commonweal.demo.enabled=true";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String goal() {
        return "Start to first answered request on an existing data folder: at most 10 s";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = folder.resolve("data").toAbsolutePath();
        // Left to finish, or the starts that count would go on making the world.
        PortalProcess.start(data, DEMONSTRATION).awaitReady().close();
        var starts = new ArrayList<Start>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(start(data));
        }
        return List.of(
                Figure.atMost(
                        10,
                        "start to first answered request",
                        median(starts, Start::seconds),
                        "s",
                        "Median of %d starts of the packaged program on a data folder with the demonstration world, from "
                                        .formatted(STARTS)
                                + "starting the process to a whole answer to GET /, asked every 50 ms."),
                Figure.told(
                        "processor time of a start",
                        median(starts, Start::cpu),
                        "s",
                        "Median of the CPU time of the same processes until that answer."));
    }

    private record Start(double seconds, double cpu) {}

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream().mapToDouble(figure).sorted().toArray()[starts.size() / 2];
    }

    private static Start start(Path data) throws Exception {
        var begin = System.nanoTime();
        try (var portal = PortalProcess.start(data, DEMONSTRATION).awaitAnswer()) {
            return new Start((System.nanoTime() - begin) / 1e9, Cpu.seconds(Cpu.of(portal.handle())));
        }
    }
}
