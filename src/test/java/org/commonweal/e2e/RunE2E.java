package org.commonweal.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal run} as somebody types it. */
class RunE2E {

    @TempDir
    private Path data;

    private @Nullable Process portal;

    @AfterEach
    void leaveNothingRunning() {
        if (portal != null) {
            portal.destroyForcibly();
        }
    }

    @Test
    void startsFromWhatATrialStartTaughtStopsWhenToldAndKeepsItsData() throws Exception {
        int port = freePort();
        var output = run(port);
        awaitServing(port);
        assertThat(Files.readString(output)).contains("http://127.0.0.1:" + port + "/setup/");
        assertThat(Files.readString(Path.of("/proc/" + portal.pid() + "/cmdline")))
                .contains("-XX:AOTCache=");
        var password = Files.readString(data.resolve("secrets").resolve("database-owner"));

        portal.destroy();
        assertThat(portal.waitFor(1, TimeUnit.MINUTES)).isTrue();

        output = run(port);
        awaitServing(port);
        assertThat(Files.readString(output)).doesNotContain("ERROR", "[error]", "[warning]");
        assertThat(Files.readString(data.resolve("secrets").resolve("database-owner")))
                .isEqualTo(password);
    }

    private Path run(int port) throws IOException {
        var output = data.resolve("portal-" + System.nanoTime() + ".out");
        portal = new ProcessBuilder(
                        "bash", "./portal", "run", "--no-demo", "--port", "" + port, "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return output;
    }

    private static void awaitServing(int port) {
        var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            await().atMost(Duration.ofMinutes(8))
                    .pollInterval(Duration.ofMillis(250))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> client.send(health, HttpResponse.BodyHandlers.ofString(UTF_8))
                            .body()
                            .contains("\"UP\""));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
