package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text as it is; without a mark at the start it is UTF-8 where that fits, else Windows-1252. */
final class PlainText implements TextReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    @Override
    public void read(Path file, TextSink sink) throws IOException {
        sink.write(of(file));
    }

    static String of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        return encodingOf(bytes).decode(ByteBuffer.wrap(bytes)).toString().replace("\uFEFF", "");
    }

    private static Charset encodingOf(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (mark == 0xFFFE || (bytes[0] != 0 && bytes[1] == 0)) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark == 0xFEFF || bytes[0] == 0) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** A character cut in two by the limit does not count against it. */
    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (!result.isOverflow()) {
                return result.isUnderflow();
            }
            out.clear();
        }
    }
}
