package org.commonweal.bench;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.Commonweal;
import org.commonweal.files.FileService;
import org.commonweal.files.ProgressListener;
import org.commonweal.testing.OnlyTheProduct;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Large files one after another. */
public final class UploadBenchmark implements Benchmark {

    private static final int FILES = 20;
    private static final int LINES_IN_A_BLOCK = 20_000;
    private static final int BLOCKS = 50;

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public String goal() {
        return "Twenty files of 50 MB one after another: less than 100 MB heap growth";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var application = new SpringApplicationBuilder(Commonweal.class)
                .initializers(new OnlyTheProduct())
                .run(
                        "--server.port=0",
                        "--commonweal.data=" + folder.toAbsolutePath(),
                        "--commonweal.files.min-free=100MB");
        try (application) {
            var files = application.getBean(FileService.class);
            receive(files, -1);
            long before = live();
            long began = System.nanoTime();
            var cpuBefore = Cpu.own();
            long bytes = 0;
            long most = 0;
            for (int number = 0; number < FILES; number++) {
                bytes += receive(files, number);
                most = Math.max(most, live() - before);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            double cpu = Cpu.seconds(Cpu.own().minus(cpuBefore));
            return List.of(
                    Figure.atMost(
                            100,
                            "heap growth",
                            Math.max(0, most / 1e6),
                            "MB",
                            "Largest growth of live objects after any of the twenty files, through FileService.receive."),
                    Figure.told(
                            "rate",
                            bytes / 1e6 / seconds,
                            "MB/s",
                            "Received, hashed, checked and kept, %d files of %.0f MB."
                                    .formatted(FILES, bytes / 1e6 / FILES)),
                    Figure.told(
                            "processor time of a file",
                            cpu / FILES,
                            "s",
                            "CPU time of the portal's process over the twenty, divided by them. Making up their content"
                                    + " and looking at the heap are in it; reading them for the search is not, that is"
                                    + " another process."));
        }
    }

    private static long receive(FileService files, int number) throws InterruptedException {
        var id = files.receive("figures-" + number + ".csv", "text/csv", content(number), ProgressListener.NONE);
        return files.awaitChecked(id, Duration.ofMinutes(2)).bytes();
    }

    /** About 50 MB, different for each file. */
    private static InputStream content(int number) {
        var blocks = IntStream.range(0, BLOCKS).mapToObj(block -> block(number, block));
        return new SequenceInputStream(Collections.enumeration(blocks.toList()));
    }

    private static InputStream block(int number, int block) {
        return new LazyBlock(() -> text(number, block));
    }

    private static byte[] text(int number, int block) {
        var text = new StringBuilder(block == 0 ? "area,period,figure,remark\n" : "");
        for (int line = 0; line < LINES_IN_A_BLOCK; line++) {
            text.append("E05DEMO").append(1 + line % 8).append(",2026-Q").append(1 + line % 4);
            text.append(',')
                    .append(number * 7 + block * 3 + line)
                    .append(",line ")
                    .append(line);
            text.append(" of a long table of figures\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
