package org.commonweal.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as much of clamd's protocol as the portal uses, and knows one virus: the harmless EICAR test text. */
final class FakeClamd implements AutoCloseable {

    /** Put together here, so that no scanner on a developer's machine takes this file for the test virus. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                answer(client);
            } catch (IOException e) {
                // The client went away, or the test closed the server.
                continue;
            }
        }
    }

    private static void answer(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        var reply = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND"
                : content.indexOf("too much") >= 0
                        ? "INSTREAM size limit exceeded. ERROR"
                        : content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        client.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
