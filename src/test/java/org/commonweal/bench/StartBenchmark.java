package org.commonweal.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How long a portal that has its data already takes to serve. */
public final class StartBenchmark implements Benchmark {

    private static final int STARTS = 3;

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
        start(data);
        var seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = start(data);
        }
        Arrays.sort(seconds);
        return List.of(Figure.atMost(
                10,
                "start to first answered request",
                seconds[STARTS / 2],
                "s",
                "Median of %d starts of the packaged program on a data folder with the demonstration world, from "
                                .formatted(STARTS)
                        + "starting the process to a whole answer to GET /, asked every 50 ms."));
    }

    private static double start(Path data) throws Exception {
        var begin = System.nanoTime();
        try (var portal =
                PortalProcess.start(data, "--commonweal.demo.enabled=true").awaitAnswer()) {
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
