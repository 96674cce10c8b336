package org.commonweal.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks a ClamAV daemon over TCP: the file goes out in chunks (INSTREAM), one line comes back. */
class Clamd implements VirusScanner {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 4_096;
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;

    Clamd(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("commonweal.files.clamd must be host:port, not " + address);
        }
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
    }

    @Override
    public Result scan(Path file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            send(file, out);
            var reply = new String(socket.getInputStream().readNBytes(LONGEST_REPLY), StandardCharsets.UTF_8);
            return understand(reply.replace("\0", "").strip());
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var chunk = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Result understand(String reply) throws IOException {
        if (reply.equals("stream: OK")) {
            return new Clear();
        }
        if (reply.startsWith("stream: ") && reply.endsWith(FOUND)) {
            return new Found(reply.substring("stream: ".length(), reply.length() - FOUND.length()));
        }
        if (reply.isEmpty()) {
            throw new IOException("The virus scanner closed the connection without an answer");
        }
        return new NoAnswer(reply);
    }
}
