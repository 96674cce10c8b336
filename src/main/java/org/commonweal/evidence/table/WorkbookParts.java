package org.commonweal.evidence.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Measures the parts of a zipped workbook by unpacking them into nothing: the sizes written in the archive may lie, and
 * the libraries that read the parts do not stop by themselves.
 */
final class WorkbookParts {

    private static final int MAX_ENTRIES = 5_000;

    /** All texts of an Excel workbook stay in memory while it is read, so they get a tighter bound. */
    private static final long MAX_SHARED_TEXTS = 64L * 1024 * 1024;

    private WorkbookParts() {}

    static void check(File file, TableLimits limits) throws IOException {
        try (var zip = new ZipFile(file)) {
            if (zip.size() > MAX_ENTRIES) {
                throw TableRefusals.damaged("workbook");
            }
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (isRead(entry)) {
                    try (var part = zip.getInputStream(entry)) {
                        measure(part, limitFor(entry, limits));
                    }
                }
            }
        } catch (ZipException e) {
            throw TableRefusals.damaged("workbook");
        }
    }

    private static boolean isRead(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.startsWith("xl/") && name.endsWith(".xml") && !name.startsWith("xl/drawings/")
                || name.endsWith(".rels");
    }

    private static long limitFor(ZipEntry entry, TableLimits limits) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml")
                ? Math.min(MAX_SHARED_TEXTS, limits.maxPartBytes())
                : limits.maxPartBytes();
    }

    private static void measure(InputStream part, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        var head = part.readNBytes(buffer, 0, buffer.length);
        if (declaresDocumentType(buffer, head)) {
            throw TableRefusals.unsafeMarkup();
        }
        var total = (long) head;
        for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            total += read;
            if (total > limit) {
                throw TableRefusals.partTooLarge(limit);
            }
        }
    }

    private static boolean declaresDocumentType(byte[] bytes, int length) {
        var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
