package org.commonweal.evidence.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells the format by the file's own bytes; its name and declared type are only a hint for text. */
final class FormatSniffer {

    private static final int HEAD = 2048;

    private FormatSniffer() {}

    static TableFormat sniff(TableSource source, String hint) throws IOException {
        byte[] head;
        try (var in = source.open()) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw TableRefusals.empty();
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return zipped(source);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return TableFormat.XLS;
        }
        refuseOthers(head);
        return text(source, head, hint);
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static TableFormat zipped(TableSource source) throws IOException {
        try (var local = source.local();
                var zip = new ZipFile(local.path().toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return TableFormat.XLSX;
            }
            var mimetype = zip.getEntry("mimetype");
            if (mimetype != null) {
                try (var in = zip.getInputStream(mimetype)) {
                    var type = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
                    if (type.contains("opendocument.spreadsheet")) {
                        return TableFormat.ODS;
                    }
                }
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw TableRefusals.notATable("a binary Excel workbook (.xlsb)");
            }
            throw TableRefusals.notATable("an archive or a document of another kind");
        } catch (ZipException e) {
            throw TableRefusals.damaged("file");
        }
    }

    private static void refuseOthers(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F')) {
            throw TableRefusals.notATable("a PDF document");
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')) {
            throw TableRefusals.notATable("a picture");
        }
        if (starts(head, '{', '\\', 'r', 't', 'f')) {
            throw TableRefusals.notATable("a text document (RTF)");
        }
    }

    private static TableFormat text(TableSource source, byte[] head, String hint) throws IOException {
        var start = CellText.strip(new String(head, StandardCharsets.UTF_8));
        var lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw TableRefusals.webPage();
        }
        if (lower.startsWith("<?xml")) {
            throw lower.contains("<html") ? TableRefusals.webPage() : TableRefusals.notATable("an XML document");
        }
        if (isJson(start, hint)) {
            return JsonRows.holdsFeatures(source) ? TableFormat.GEOJSON : TableFormat.JSON;
        }
        return TableFormat.DELIMITED;
    }

    private static boolean isJson(String start, String hint) {
        if (!start.startsWith("[") && !start.startsWith("{")) {
            return false;
        }
        if (hint.toLowerCase(Locale.ROOT).contains("json")) {
            return true;
        }
        var next = CellText.strip(start.substring(1));
        return start.charAt(0) == '[' ? next.startsWith("{") : next.startsWith("\"");
    }
}
