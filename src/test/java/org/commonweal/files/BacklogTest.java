package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.commonweal.files.worker.Extraction;
import org.commonweal.files.worker.ExtractionSettings;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second backlog with a scanner of its own; the files are made so that the portal's own does not see them. */
@PortalTest
class BacklogTest {

    @Autowired
    private Shelf shelf;

    @Autowired
    private Intake intake;

    @Autowired
    private FileStore store;

    @Autowired
    private FileService files;

    @Autowired
    private Backlog portals;

    private final Extraction extraction = new Extraction(new ExtractionSettings(128, Duration.ofSeconds(20), 10_000));

    @AfterEach
    void endProcess() {
        extraction.close();
    }

    @Test
    void servesNothingUntilTheScannerIsBack() throws IOException {
        // The portal's own backlog, which has no scanner, is held up meanwhile.
        synchronized (portals) {
            var scanner = new FakeClamd();
            scanner.close();
            var file = add("waiting " + System.nanoTime());

            backlog(new Clamd(scanner.address())).workOff();

            assertThat(files.get(file).state()).isEqualTo(FileState.PENDING);
            assertThatThrownBy(() -> files.open(file))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.code()).isEqualTo("files.notReady"));
            try (var back = new FakeClamd()) {
                backlog(new Clamd(back.address())).workOff();
            }
            assertThat(files.get(file).state()).isEqualTo(FileState.CLEAN);
        }
    }

    @Test
    void rejectsWhatTheScannerFinds() throws IOException {
        synchronized (portals) {
            var infected = add(FakeClamd.EICAR);
            var tooMuch = add("too much " + System.nanoTime());

            try (var scanner = new FakeClamd()) {
                backlog(new Clamd(scanner.address())).workOff();
            }

            assertThat(files.get(infected).state()).isEqualTo(FileState.REJECTED);
            assertThat(files.get(infected).explanation()).contains("Eicar-Test-Signature");
            assertThat(files.get(tooMuch).state()).isEqualTo(FileState.PENDING);
        }
        portals.workOff();
    }

    @Test
    void doesNotTryAFileForEverThatEndsTheProcessEachTime() {
        synchronized (portals) {
            var file = add("unlucky " + System.nanoTime());
            for (int i = 0; i < 5; i++) {
                shelf.beginReading(file);
            }

            backlog(VirusScanner.NONE).workOff();

            assertThat(files.get(file).state()).isEqualTo(FileState.CLEAN);
            assertThat(files.get(file).explanation()).contains("could not read the text");
        }
    }

    private Backlog backlog(VirusScanner scanner) {
        return new Backlog(shelf, store, new Examination(scanner, extraction));
    }

    private FileId add(String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return shelf.add(
                intake.take("file.txt", null, new ByteArrayInputStream(bytes), ProgressListener.NONE), taken -> {});
    }
}
