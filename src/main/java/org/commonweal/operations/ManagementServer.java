package org.commonweal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.concurrent.Executors;
import org.commonweal.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Answers the launcher's commands while the portal runs: on loopback only, to whoever knows the secret. */
class ManagementServer {

    private static final int LONGEST_ARGUMENTS = 65_536;
    private static final String COMMAND = "/command/";

    private final Commands commands;
    private final RunFile runFile;
    private final String secret = Ids.secret();
    private @Nullable HttpServer server;

    ManagementServer(Commands commands, RunFile runFile) {
        this.commands = commands;
        this.runFile = runFile;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) throws IOException {
        start(ready.getApplicationContext().getEnvironment().getProperty("local.server.port", ""));
    }

    void start(String port) throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.createContext("/", this::answer);
        started.start();
        server = started;
        runFile.write(port, started.getAddress().getPort(), secret);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws IOException {
        if (server != null) {
            runFile.remove();
            server.stop(0);
            server = null;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (!knowsSecret(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "");
            } else if (path.equals("/alive")) {
                send(exchange, 200, "commonweal\n");
            } else if (path.startsWith(COMMAND) && exchange.getRequestMethod().equals("POST")) {
                run(exchange, path.substring(COMMAND.length()));
            } else {
                send(exchange, 404, "");
            }
        }
    }

    private void run(HttpExchange exchange, String name) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(LONGEST_ARGUMENTS), UTF_8);
        var arguments = body.lines().filter(line -> !line.isEmpty()).toList();
        var text = new StringWriter();
        var code = commands.run(name, arguments, new PrintWriter(text));
        exchange.getResponseHeaders().set("X-Exit-Code", String.valueOf(code));
        send(exchange, 200, text.toString());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private boolean knowsSecret(@Nullable String authorization) {
        var expected = ("Bearer " + secret).getBytes(UTF_8);
        // Takes as long whatever is wrong with the offer.
        return authorization != null && MessageDigest.isEqual(expected, authorization.getBytes(UTF_8));
    }
}
