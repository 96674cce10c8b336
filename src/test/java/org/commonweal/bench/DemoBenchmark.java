package org.commonweal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the first start takes, which makes the demonstration world. */
public final class DemoBenchmark implements Benchmark {

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String goal() {
        return "First start until the demonstration world can be used, without and with open data: only told";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var figures = new ArrayList<Figure>();
        figures.addAll(start(folder.resolve("empty"), "an empty portal", "--commonweal.demo.enabled=false"));
        figures.addAll(start(folder.resolve("plain"), "the demonstration world", "--commonweal.demo.enabled=true"));
        var open = System.getenv("COMMONWEAL_OPEN_DATA");
        if (open != null && !open.isBlank()) {
            figures.addAll(start(
                    folder.resolve("open"),
                    "the demonstration world with open data",
                    "--commonweal.demo.enabled=true",
                    "--commonweal.demo.open-data=" + open));
        }
        return figures;
    }

    private static List<Figure> start(Path data, String what, String... options) throws Exception {
        Files.createDirectories(data);
        var begin = System.nanoTime();
        try (var portal = PortalProcess.start(data.toAbsolutePath(), options).awaitReady()) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            double cpu = Cpu.seconds(Cpu.of(portal.handle()));
            return List.of(
                    Figure.told(
                            "first start, " + what,
                            seconds,
                            "s",
                            "One start of the packaged program on an empty data folder until /actuator/health answers UP,"
                                    + " asked every 50 ms."),
                    Figure.told("processor time of it", cpu, "s", "CPU time of the portal's process until then."));
        }
    }
}
