package org.commonweal.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, as {@code ./portal run} starts it. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final URI address;
    private final Path log;

    private PortalProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts the program on a data folder; it may not answer yet. */
    public static PortalProcess start(Path data, String... options) throws IOException {
        var port = freePort();
        var log = data.resolveSibling(data.getFileName() + ".log");
        var command =
                new ArrayList<>(System.getProperty("commonweal.program").lines().toList());
        command.addAll(List.of("--server.port=" + port, "--commonweal.data=" + data));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PortalProcess(process, URI.create("http://localhost:" + port), log);
    }

    /** Waits until the home page is answered. */
    public PortalProcess awaitAnswer() throws IOException, InterruptedException {
        return await("/");
    }

    /** Waits until the program says that it is ready, with the demonstration world if it makes one. */
    public PortalProcess awaitReady() throws IOException, InterruptedException {
        return await("/actuator/health");
    }

    private PortalProcess await(String path) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, path)) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    close();
                    throw new IllegalStateException("The portal did not start; see " + log);
                }
            }
        }
        return this;
    }

    private boolean answers(HttpClient client, String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public URI address() {
        return address;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
