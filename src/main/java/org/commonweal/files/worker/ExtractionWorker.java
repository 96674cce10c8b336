package org.commonweal.files.worker;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.commonweal.files.FileKind;
import org.slf4j.LoggerFactory;

/**
 * The main program of the extraction process: takes a kind, a path and a limit on its input, answers with an outcome
 * and a text on its output, until the input ends. It starts no Spring, opens no connection and writes only to its own
 * temporary folder.
 */
public final class ExtractionWorker {

    /** System property by which the packaged program knows that it was started as this process. */
    public static final String PROPERTY = "commonweal.worker";

    private ExtractionWorker() {}

    public static void main(String[] args) throws IOException {
        // Libraries may print; the real output belongs to the protocol.
        var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        NoNetwork.enforce();
        try (var in = new DataInputStream(System.in)) {
            while (true) {
                var kind = FileKind.valueOf(in.readUTF());
                var path = Path.of(in.readUTF());
                answer(read(kind, path, in.readInt()), out);
            }
        } catch (EOFException e) {
            out.flush();
        }
    }

    private static Readout read(FileKind kind, Path path, int limit) {
        var sink = new TextSink(limit);
        try {
            Readers.readerOf(kind).read(path, sink);
            return new Readout(Outcome.TEXT, sink.toString());
        } catch (TextReader.Failure e) {
            return Readout.of(e.outcome());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Readout.of(Outcome.UNREADABLE);
        }
    }

    private static void answer(Readout readout, DataOutputStream out) throws IOException {
        var text = readout.text().getBytes(StandardCharsets.UTF_8);
        var message = ByteBuffer.allocate(5 + text.length)
                .put((byte) readout.outcome().ordinal())
                .putInt(text.length)
                .put(text);
        out.write(message.array());
        out.flush();
    }
}
