package org.commonweal.files.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.commonweal.files.FileKind.Form;

/** Recognises content by its first bytes alone; what the sender called it plays no part. */
final class ContentSniffer {

    static final int HEAD = 64 * 1024;

    private static final Map<String, Sniffed> KNOWN = Map.of(
            "application/pdf", new Sniffed(Form.PDF, "a PDF document"),
            "application/zip", new Sniffed(Form.ZIP, "a ZIP archive"),
            "application/x-tika-ooxml", new Sniffed(Form.ZIP, "an Office document"),
            "application/x-tika-msoffice", new Sniffed(Form.OLE2, "an older Office document"),
            "image/png", new Sniffed(Form.PNG, "a PNG picture"),
            "image/jpeg", new Sniffed(Form.JPEG, "a JPEG picture"),
            "image/gif", new Sniffed(Form.GIF, "a GIF picture"),
            "image/webp", new Sniffed(Form.WEBP, "a WebP picture"));

    private static final List<String> PROGRAMS =
            List.of("msdownload", "dosexec", "elf", "mach-o", "java-vm", "sharedlib");
    private static final List<String> PAGE_STARTS = List.of("<!doctype html", "<html", "<head", "<body", "<script");

    private ContentSniffer() {}

    static Sniffed sniff(byte[] head) {
        var type = magic(head);
        var known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        if (startsWith(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return new Sniffed(Form.OLE2, "an older Office document");
        }
        if (startsWith(head, "PK\3\4") || startsWith(head, "PK\5\6")) {
            return new Sniffed(Form.ZIP, "a ZIP archive");
        }
        if (ProgramMarks.found(head) || PROGRAMS.stream().anyMatch(type::contains)) {
            return new Sniffed(null, "a program");
        }
        return looksLikeText(head) ? text(head) : other(type);
    }

    private static Sniffed other(String type) {
        return switch (type.substring(0, type.indexOf('/') + 1)) {
            case "image/" -> new Sniffed(null, "another kind of picture");
            case "audio/", "video/" -> new Sniffed(null, "a sound or video recording");
            default -> new Sniffed(null, "something the portal does not know");
        };
    }

    private static Sniffed text(byte[] head) {
        if (startsWith(head, "{\\rtf")) {
            return new Sniffed(null, "a rich text document");
        }
        var start = new String(head, 0, Math.min(head.length, 4096), encodingOf(head))
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (PAGE_STARTS.stream().anyMatch(start::startsWith)) {
            return Sniffed.webPage();
        }
        if (start.startsWith("<?xml")) {
            return start.contains("<html") ? Sniffed.webPage() : new Sniffed(Form.XML, "an XML document");
        }
        return new Sniffed(Form.TEXT, "plain text");
    }

    private static String magic(byte[] head) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text has no control characters but white space, and zero bytes only where UTF-16 puts them. */
    private static boolean looksLikeText(byte[] head) {
        var zeros = new int[2];
        int controls = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            } else if (head[i] > 0 && head[i] < 32 && "\t\n\r\f\u001b\u001a".indexOf(head[i]) < 0) {
                controls++;
            }
        }
        int empty = zeros[0] + zeros[1];
        boolean wide = Math.min(zeros[0], zeros[1]) == 0 && empty > head.length / 8;
        return wide || (empty == 0 && controls * 200 <= head.length);
    }

    /** Good enough to read the first tag by. */
    static Charset encodingOf(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length >= 2 && head[0] != 0 && head[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return head.length >= 2 && head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    }

    static boolean startsWith(byte[] head, String ascii) {
        var wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (head[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
