package org.commonweal.files.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.files.FileKind;
import org.commonweal.files.checks.Archives;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {

    @TempDir
    private Path folder;

    private Extraction extraction = new Extraction(new ExtractionSettings(64, Duration.ofSeconds(20), 50_000));

    @AfterEach
    void close() {
        extraction.close();
    }

    @Test
    void readsSeveralFilesInOneProcess() throws IOException {
        var text = Files.writeString(folder.resolve("a.txt"), "Hester's Way");
        var json = Files.writeString(
                folder.resolve("b.json"), "{\"ward\": \"Oakley\", \"coordinates\": [[1.5, 2]], \"n\": 12}");

        assertThat(extraction.read(FileKind.TXT, text)).isEqualTo(new Readout(Outcome.TEXT, "Hester's Way"));
        var process = extraction.processId();
        assertThat(extraction.read(FileKind.JSON, json).text()).isEqualTo("ward\nOakley\ncoordinates\nn\n12\n");
        assertThat(extraction.processId()).isEqualTo(process);
    }

    @Test
    void readsWindowsCharactersAndBothKindsOfUtf16() throws IOException {
        for (var encoding : List.of("windows-1252", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            var file = Files.write(folder.resolve("t.csv"), "Rent £12, Café’s".getBytes(encoding));

            assertThat(extraction.read(FileKind.CSV, file).text()).as(encoding).isEqualTo("Rent £12, Café’s");
        }
    }

    @Test
    void setsCellsApartThatWouldReadAsOneNumber() throws IOException {
        var table = "E01022101,12;E01022102,\"1,250\"\nAge,7";
        var file = Files.writeString(folder.resolve("t.csv"), table);

        assertThat(extraction.read(FileKind.CSV, file).text()).isEqualTo("E01022101, 12; E01022102, \"1,250\"\nAge, 7");
    }

    @Test
    void keepsTheCellsOfARowTogether() throws IOException {
        var content =
                "<c xmlns:t=\"urn:t\"><t:table-row><t:table-cell><t:p>Hes<t:span>ter</t:span></t:p></t:table-cell>"
                        + "<t:table-cell><t:p>12</t:p></t:table-cell></t:table-row><t:p>Note</t:p></c>";
        var file = Files.write(folder.resolve("t.ods"), Archives.odf("spreadsheet", content));

        assertThat(extraction.read(FileKind.ODS, file).text()).isEqualTo("Hester 12 \nNote\n");
    }

    @Test
    void keepsOnlyAsMuchTextAsItWasToldTo() throws IOException {
        var file = Files.writeString(folder.resolve("long.txt"), "x".repeat(300_000));

        assertThat(extraction.read(FileKind.TXT, file).text()).hasSize(50_000);
    }

    @Test
    void survivesAFileThatTakesAllMemory() throws IOException {
        var names = IntStream.range(0, 2_000_000).mapToObj(n -> "<e" + n + "/>").collect(Collectors.joining());
        var greedy = Files.writeString(folder.resolve("greedy.xml"), "<a>" + names + "</a>");
        var harmless = Files.writeString(folder.resolve("a.txt"), "still here");

        assertThat(extraction.read(FileKind.XML, greedy).outcome()).isEqualTo(Outcome.TOO_DEMANDING);
        assertThat(extraction.read(FileKind.TXT, harmless).text()).isEqualTo("still here");
    }

    @Test
    void endsAReadingThatTakesTooLong() throws IOException {
        extraction.close();
        extraction = new Extraction(new ExtractionSettings(64, Duration.ofMillis(20), 50_000));
        var file = Files.writeString(folder.resolve("a.txt"), "too slow to start");

        assertThat(extraction.read(FileKind.TXT, file).outcome()).isEqualTo(Outcome.TOO_DEMANDING);
        assertThat(extraction.processId()).isNull();
    }

    @Test
    void startsAgainAfterItsProcessWasKilled() throws Exception {
        var big = Files.writeString(folder.resolve("big.xml"), "<a>" + "<b>words</b>".repeat(2_000_000) + "</a>");
        var reading = CompletableFuture.supplyAsync(() -> read(FileKind.XML, big));
        await().until(() -> extraction.processId() != null);
        ProcessHandle.of(extraction.processId()).orElseThrow().destroyForcibly();

        assertThat(reading.get(20, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(read(FileKind.XML, big).outcome()).isEqualTo(Outcome.TEXT);
    }

    @Test
    void opensNoConnection() throws Exception {
        try (var server = new ServerSocket(0)) {
            var probe = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ConnectionProbe.class.getName(),
                            String.valueOf(server.getLocalPort()))
                    .redirectErrorStream(true)
                    .start();

            assertThat(new String(probe.getInputStream().readAllBytes())).isEqualTo("socket refused, address refused");
        }
    }

    private Readout read(FileKind kind, Path file) {
        try {
            return extraction.read(kind, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
