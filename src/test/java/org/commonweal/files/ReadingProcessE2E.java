package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program can be started as the process that reads text, as the running portal starts it. */
class ReadingProcessE2E {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    @TempDir
    private Path folder;

    @Test
    void readsTextFromThePackagedProgram() throws Exception {
        var file = Files.writeString(folder.resolve("ward.json"), "{\"ward\": \"Hester's Way\"}");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dcommonweal.worker=text",
                        "-cp",
                        System.getProperty("commonweal.jar", "target/commonweal.jar"),
                        LAUNCHER)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new DataOutputStream(process.getOutputStream())) {
            out.writeUTF("JSON");
            out.writeUTF(file.toString());
            out.writeInt(1_000);
            out.flush();

            var in = new DataInputStream(process.getInputStream());
            assertThat(in.readUnsignedByte()).isZero();
            assertThat(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8))
                    .isEqualTo("ward\nHester's Way\n");
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
