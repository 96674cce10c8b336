package org.commonweal.consultation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What has to wait for the second sheet, in a file that nobody else can read and that goes when it is closed. */
final class SpilledTexts implements Closeable {

    private @Nullable Path file;
    private @Nullable DataOutputStream out;
    private int count;

    /** Takes one text. */
    interface Reader {
        void read(String reference, int column, int part, String text) throws IOException;
    }

    void add(String reference, int column, int part, String text) throws IOException {
        var to = out;
        if (to == null) {
            var made = Files.createTempFile("export", ".part");
            file = made;
            to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(made)));
            out = to;
        }
        to.writeUTF(reference);
        to.writeInt(column);
        to.writeInt(part);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void forEach(Reader reader) throws IOException {
        if (out == null || file == null) {
            return;
        }
        out.flush();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int i = 0; i < count; i++) {
                reader.read(
                        in.readUTF(),
                        in.readInt(),
                        in.readInt(),
                        new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null && file != null) {
            out.close();
            Files.delete(file);
        }
    }
}
