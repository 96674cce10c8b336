package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose one sheet holds the rows; a second is there only if texts go on that a cell cannot hold. Each cell
 * is written out with its text as it comes, so that the size of the workbook costs no memory.
 */
final class XlsxExport implements ExportWriter {

    /** What a cell of a workbook holds; longer texts go on in the second sheet. */
    static final int CELL_LIMIT = 32_767;

    private final String sheet;
    private final ZipOutputStream zip;
    private final Writer writer;
    private final SpilledTexts spilled = new SpilledTexts();
    private int row;

    /** @param sheet what its tab is called */
    XlsxExport(String sheet, OutputStream out) throws IOException {
        this.sheet = sheet;
        zip = new ZipOutputStream(out);
        writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(XlsxParts.ROWS));
        writer.write(XlsxParts.SHEET_HEAD);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        writer.write("<row r=\"" + ++row + "\">");
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell == null) {
                writer.write("<c/>");
            } else if (cell instanceof Number) {
                number(cell);
            } else {
                text(String.valueOf(cells.getFirst()), column + 1, PlainText.shown(cell.toString()));
            }
        }
        writer.write("</row>");
    }

    private void number(Object number) throws IOException {
        writer.write("<c><v>" + number + "</v></c>");
    }

    private void text(String text) throws IOException {
        writer.write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        writer.write(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        writer.write("</t></is></c>");
    }

    private void text(String reference, int column, String text) throws IOException {
        int end = cut(text, 0);
        text(text.substring(0, end));
        for (int part = 2; end < text.length(); part++) {
            int next = cut(text, end);
            spilled.add(reference, column, part, text.substring(end, next));
            end = next;
        }
    }

    /** Where the cell ends: never between the halves of one sign. */
    private static int cut(String text, int from) {
        int end = Math.min(text.length(), from + CELL_LIMIT);
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    @Override
    public void close() throws IOException {
        try (spilled) {
            endSheet();
            boolean longer = !spilled.isEmpty();
            if (longer) {
                row = 0;
                zip.putNextEntry(new ZipEntry(XlsxParts.LONG_TEXTS));
                writer.write(XlsxParts.SHEET_HEAD);
                row(List.of("Reference", "Column", "Part", "Text continued"));
                spilled.forEach((reference, column, part, text) -> row(List.of(reference, column, part, text)));
                endSheet();
            }
            for (var part : XlsxParts.around(sheet, longer).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private void endSheet() throws IOException {
        writer.write(XlsxParts.SHEET_FOOT);
        writer.flush();
        zip.closeEntry();
    }
}
