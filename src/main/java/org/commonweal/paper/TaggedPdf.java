package org.commonweal.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes a PDF that says its title and language, holds its fonts, and whose headings, lists and tables are tagged as
 * such (PDF/UA-1). Nothing outside the sheet is ever loaded.
 */
public final class TaggedPdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /**
     * Whether the fonts that a PDF holds have every letter of the sheet, and can set them: letters from right to left
     * have to be joined, which they are only by a browser.
     */
    public static boolean canWrite(Sheet sheet) {
        return !sheet.rightToLeft()
                && sheet.body().codePoints().allMatch(sign -> Character.isISOControl(sign) || Glyphs.has(sign));
    }

    /** Read when the first sheet is looked at. */
    private static final class Glyphs {

        private static final CmapLookup LETTERS = letters();

        static boolean has(int sign) {
            return LETTERS.getGlyphId(sign) != 0;
        }

        private static CmapLookup letters() {
            try (var font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(font("DejaVuSans.ttf").supply()))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new IllegalStateException("The font of sheets cannot be read.", e);
            }
        }
    }

    public static byte[] bytes(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(sheet, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("A PDF could not be made in memory.", e);
        }
        return bytes.toByteArray();
    }

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Commonweal");
        builder.useFont(font("DejaVuSans.ttf"), "sheet", 400, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSans-Bold.ttf"), "sheet", 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(sheet.html(), null);
        builder.toStream(out);
        builder.run();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(FONTS + file), file);
    }
}
