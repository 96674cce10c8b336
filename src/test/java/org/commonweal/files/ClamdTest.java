package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdTest {

    /** Below the ephemeral ports: a client of a port just freed may be given that port and reach itself. */
    private static final String NOBODY_LISTENS = "127.0.0.1:1";

    @TempDir
    private Path folder;

    @Test
    void passesWhatTheScannerPasses() throws IOException {
        assertThat(scan("words ".repeat(50_000))).isEqualTo(new VirusScanner.Clear());
    }

    @Test
    void namesWhatTheScannerFound() throws IOException {
        assertThat(scan("x".repeat(100_000) + FakeClamd.EICAR))
                .isEqualTo(new VirusScanner.Found("Eicar-Test-Signature"));
    }

    @Test
    void takesAnErrorForNoAnswer() throws IOException {
        assertThat(scan("too much")).isInstanceOf(VirusScanner.NoAnswer.class);
    }

    @Test
    void failsWhenTheScannerIsDown() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "words");

        assertThatThrownBy(() -> new Clamd(NOBODY_LISTENS).scan(file)).isInstanceOf(IOException.class);
    }

    private VirusScanner.Result scan(String content) throws IOException {
        var file = Files.writeString(folder.resolve("file"), content);
        try (var scanner = new FakeClamd()) {
            return new Clamd(scanner.address()).scan(file);
        }
    }
}
