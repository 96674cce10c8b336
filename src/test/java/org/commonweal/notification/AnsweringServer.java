package org.commonweal.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that gives every recipient, and every sender, the same answer. */
class AnsweringServer implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final String toRecipients;
    private final String toSenders;

    AnsweringServer(String toRecipients) throws IOException {
        this(toRecipients, "250 OK");
    }

    AnsweringServer(String toRecipients, String toSenders) throws IOException {
        this.toRecipients = toRecipients;
        this.toSenders = toSenders;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    List<String> recipients() {
        return recipients;
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (var client = listening.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 ready");
        String line;
        while ((line = in.readLine()) != null) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT TO:")) {
                recipients.add(line.substring("RCPT TO:".length()));
                say(client, toRecipients);
            } else if (command.startsWith("MAIL FROM:")) {
                say(client, toSenders);
            } else if (command.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 OK");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
