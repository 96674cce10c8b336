package org.commonweal.evidence.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/** Which character set a text file is written in, found by reading all of it once. */
final class Encodings {

    static final String UTF_8 = "UTF-8";
    static final String UTF_16LE = "UTF-16LE";
    static final String UTF_16BE = "UTF-16BE";
    static final String WINDOWS_1252 = "windows-1252";

    private static final int HEAD = 4096;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Encodings() {}

    static List<String> offered() {
        return List.of(UTF_8, WINDOWS_1252, UTF_16LE, UTF_16BE, "ISO-8859-15", "IBM850", "x-MacRoman");
    }

    static String detect(TableSource source) throws IOException {
        try (var in = new BufferedInputStream(source.open(), 1 << 16)) {
            in.mark(HEAD + 1);
            var head = in.readNBytes(HEAD);
            in.reset();
            if (starts(head, 0xFF, 0xFE)) {
                return UTF_16LE;
            }
            if (starts(head, 0xFE, 0xFF)) {
                return UTF_16BE;
            }
            if (starts(head, 0xEF, 0xBB, 0xBF)) {
                return UTF_8;
            }
            var wide = wideWithoutMark(head);
            return wide.isEmpty() ? utf8OrWindows(in) : wide;
        }
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin text in UTF-16 has a zero in every other byte. */
    private static String wideWithoutMark(byte[] head) {
        var zeros = new int[2];
        for (var i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[0] + zeros[1] == 0) {
            return "";
        }
        if (zeros[1] > head.length / 4 && zeros[0] < zeros[1] / 8) {
            return UTF_16LE;
        }
        if (zeros[0] > head.length / 4 && zeros[1] < zeros[0] / 8) {
            return UTF_16BE;
        }
        throw TableRefusals.notATable("a file of another kind");
    }

    private static String utf8OrWindows(InputStream in) throws IOException {
        var check = new Utf8Check();
        var buffer = new byte[1 << 16];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            check.accept(buffer, read);
        }
        return check.looksLikeUtf8() ? UTF_8 : WINDOWS_1252;
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw TableRefusals.unknownEncoding(name);
        }
    }

    /** The text of the file without its byte order mark. */
    static Reader reader(TableSource source, String encoding) throws IOException {
        var charset = charset(encoding);
        var text = new PushbackReader(new InputStreamReader(new BufferedInputStream(source.open(), 1 << 16), charset));
        var first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }
}
