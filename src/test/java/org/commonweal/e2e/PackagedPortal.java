package org.commonweal.e2e;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The packaged program as its own process, with the demonstration world, on a free port and a data folder of its own.
 */
final class PackagedPortal implements AutoCloseable {

    static final String CONTACT = "contact@wellspring.example";
    static final String DATA_PROTECTION = "data@wellspring.example";

    /** Takes what the shared portal sends. */
    static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private static PackagedPortal shared;

    private final Process process;
    private final int port;
    private final Path data;

    private PackagedPortal(Process process, int port, Path data) {
        this.process = process;
        this.port = port;
        this.data = data;
    }

    /** The one portal that journeys share; started at first use, stopped with the test run. */
    static synchronized PackagedPortal shared() {
        if (shared == null) {
            MAIL.start();
            shared = start(
                    temporaryFolder(),
                    "--commonweal.demo.enabled=true",
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                    "--commonweal.contact.email=" + CONTACT,
                    "--commonweal.contact.data-protection-email=" + DATA_PROTECTION);
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static PackagedPortal start(Path data, String... options) {
        try {
            int port = freePort();
            var command = new ArrayList<String>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(List.of("-Xmx700m", "-jar", System.getProperty("commonweal.jar", "target/commonweal.jar")));
            command.add("--server.port=" + port);
            command.add("--commonweal.data=" + data);
            command.addAll(List.of(options));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(data.resolve("portal.out").toFile());
            var portal = new PackagedPortal(builder.start(), port, data);
            portal.awaitReady();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "e2e")), "data")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    HttpResponse<String> get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(20));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the program printed so far. */
    String output() {
        try {
            return Files.readString(data.resolve("portal.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    private void awaitReady() {
        Awaitility.await("the portal to answer; see " + data.resolve("portal.out"))
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(250))
                .until(this::ready);
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The portal stopped while starting:\n" + output());
        }
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Takes the process away in the middle of whatever it does, as {@code kill -9} and a power cut do. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the program to stop and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
