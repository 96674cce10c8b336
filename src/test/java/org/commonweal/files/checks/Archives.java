package org.commonweal.files.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives, honest and otherwise. */
public final class Archives {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    private Archives() {}

    /** A package with one main part, as Word, Excel and PowerPoint write it. */
    public static byte[] ooxml(String mainPart, String family, String content) {
        return zip(ooxmlParts(mainPart, family, content));
    }

    static Map<String, byte[]> ooxmlParts(String mainPart, String family, String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                  <Override PartName="/%s" ContentType="%s%s.main+xml"/>
                </Types>
                """.formatted(mainPart, TYPES, family)));
        parts.put("_rels/.rels", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="r1" Target="%s" Type="%s"/>
                </Relationships>
                """.formatted(
                mainPart, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")));
        parts.put(mainPart, bytes(content));
        return parts;
    }

    public static byte[] odf(String family, String content) {
        return zip(odfParts(family, content));
    }

    static Map<String, byte[]> odfParts(String family, String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument." + family));
        parts.put("content.xml", bytes(content));
        parts.put("META-INF/manifest.xml", bytes("<manifest/>"));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
