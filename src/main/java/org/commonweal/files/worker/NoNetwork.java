package org.commonweal.files.worker;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Shuts the doors through which a parser could be led to fetch something. */
final class NoNetwork {

    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "nested");

    private NoNetwork() {}

    @SuppressWarnings("deprecation") // There is no newer way to refuse every socket of a process.
    static void enforce() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Refusing());
        Socket.setSocketImplFactory(() -> {
            throw new UnsupportedOperationException("No connections from here");
        });
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("No connections from here");
        }
    }
}
