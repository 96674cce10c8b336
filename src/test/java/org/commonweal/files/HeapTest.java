package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.files.worker.Extraction;
import org.commonweal.files.worker.ExtractionSettings;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Uploads pass through the portal without staying in its memory. */
class HeapTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void hardlyGrowsWithLargeUploads() throws IOException {
        var intake = intake();
        var line = "GL50 1AA,Hester's Way,1204,£18.20\n".repeat(30_000).getBytes();
        intake.take("warm.csv", null, new ByteArrayInputStream(line), ProgressListener.NONE);
        long before = used();

        for (int i = 0; i < 5; i++) {
            var number = new ByteArrayInputStream((i + "\n").getBytes());
            intake.take("large.csv", null, new SequenceInputStream(number, repeated(line, 50)), ProgressListener.NONE);
        }

        assertThat(used() - before).isLessThan(20 * MEGABYTE);
    }

    @Test
    void hardlyGrowsWithHostileFiles() throws IOException {
        List<Path> hostile;
        try (var found = Files.list(OpenData.file("hostile/droste.zip").getParent())) {
            hostile = found.toList();
        }
        var intake = intake();
        try (var extraction = new Extraction(new ExtractionSettings(256, Duration.ofSeconds(30), 2_000_000))) {
            long before = used();
            for (var file : hostile) {
                submit(intake, extraction, file);
            }
            assertThat(used() - before).isLessThan(50 * MEGABYTE);
        }
    }

    private void submit(Intake intake, Extraction extraction, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var content = intake.take(file.getFileName().toString(), null, in, ProgressListener.NONE);
            extraction.read(content.kind(), file);
        } catch (RuleViolation refused) {
            assertThat(refused.code()).startsWith("files.");
        }
    }

    private Intake intake() throws IOException {
        return new Intake(
                new FileSystemStore(folder, Clock.systemUTC()),
                new FilesSettings(
                        DataSize.ofMegabytes(100),
                        DataSize.ofMegabytes(1),
                        null,
                        Duration.ofSeconds(30),
                        DataSize.ofMegabytes(256),
                        1_000));
    }

    private static InputStream repeated(byte[] block, int times) {
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, times)
                .<InputStream>mapToObj(n -> new ByteArrayInputStream(block))
                .toList()));
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
