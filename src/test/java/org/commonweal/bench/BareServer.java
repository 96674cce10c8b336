package org.commonweal.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** The JDK's own server answering every request with the same bytes: what a page is compared with. */
public final class BareServer {

    private BareServer() {}

    /** Arguments: the port and the file with the bytes. */
    public static void main(String[] arguments) throws IOException {
        // Otherwise every answer waits 40 ms for the other side to confirm its head, and the comparison flatters.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var body = Files.readAllBytes(Path.of(arguments[1]));
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
