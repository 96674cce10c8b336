package org.commonweal.files.worker;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Tries to connect from a process that is closed as the extraction process is. */
final class ConnectionProbe {

    private ConnectionProbe() {}

    public static void main(String[] args) throws IOException {
        NoNetwork.enforce();
        int port = Integer.parseInt(args[0]);
        try (var socket = new Socket("127.0.0.1", port)) {
            System.out.print("socket open to " + socket.getPort());
        } catch (IOException | UnsupportedOperationException e) {
            System.out.print("socket refused");
        }
        try (var in = URI.create("http://127.0.0.1:" + port + "/").toURL().openStream()) {
            System.out.print(", address read " + in.read());
        } catch (IOException | UnsupportedOperationException e) {
            System.out.print(", address refused");
        }
    }
}
