package org.commonweal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a word processor's document of a sheet: its headings are headings, its lists are lists, its tables name their
 * columns in rows that come back on every page, and it says its title and language. It names nobody who wrote it.
 */
public final class WordDocument {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The time inside the archive says nothing, so that the same sheet always makes the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private WordDocument() {}

    public static byte[] bytes(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(sheet, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("A document could not be made in memory.", e);
        }
        return bytes.toByteArray();
    }

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        var body = new WordBody(sheet.body());
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", WordParts.TYPES);
        put(zip, "_rels/.rels", WordParts.RELATIONS);
        put(zip, "docProps/core.xml", WordParts.properties(sheet));
        put(zip, "word/_rels/document.xml.rels", WordParts.DOCUMENT_RELATIONS);
        put(zip, "word/styles.xml", WordStyles.of(sheet));
        put(zip, "word/numbering.xml", WordParts.numbering(body.numberedLists()));
        put(zip, "word/document.xml", WordParts.document(body.xml()));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
