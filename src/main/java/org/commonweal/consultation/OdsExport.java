package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet with one sheet and nothing about who made it. */
final class OdsExport implements ExportWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">\
            <office:body><office:spreadsheet><table:table table:name="%s">""";
    private static final String FOOT = "</table:table></office:spreadsheet></office:body></office:document-content>";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
            </manifest:manifest>""".formatted(TYPE);

    private final ZipOutputStream zip;
    private final Writer writer;

    /** @param sheet what its tab is called */
    OdsExport(String sheet, OutputStream out) throws IOException {
        zip = new ZipOutputStream(out);
        stored("mimetype", TYPE);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("content.xml"));
        writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.write(HEAD.formatted(sheet));
    }

    /** The type comes first and unpacked, so that programs know the file by its first bytes. */
    private void stored(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        writer.write("<table:table-row>");
        for (var cell : cells) {
            if (cell == null) {
                writer.write("<table:table-cell/>");
            } else if (cell instanceof Number) {
                writer.write("<table:table-cell office:value-type=\"float\" office:value=\"" + cell + "\"><text:p>"
                        + cell + "</text:p></table:table-cell>");
            } else {
                writer.write("<table:table-cell office:value-type=\"string\">");
                for (var line : PlainText.shown(cell.toString()).split("\n", -1)) {
                    writer.write("<text:p>" + escaped(line) + "</text:p>");
                }
                writer.write("</table:table-cell>");
            }
        }
        writer.write("</table:table-row>");
    }

    /** Readers of this format drop spaces at the ends and all but one in between, unless they are written out. */
    static String escaped(String text) {
        var written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '\t' -> written.append("<text:tab/>");
                case ' ' -> written.append(kept(text, i) ? " " : "<text:s/>");
                default -> written.append(sign);
            }
        }
        return written.toString();
    }

    private static boolean kept(String text, int at) {
        return at > 0 && at < text.length() - 1 && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '\t';
    }

    @Override
    public void close() throws IOException {
        writer.write(FOOT);
        writer.flush();
        zip.closeEntry();
        zip.finish();
    }
}
