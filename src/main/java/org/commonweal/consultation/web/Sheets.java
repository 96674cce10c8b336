package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.TaggedPdf;
import org.commonweal.paper.WordDocument;

/** Hands a sheet out, as a page or as a PDF. */
final class Sheets {

    private Sheets() {}

    static void html(Sheet sheet, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        // The sheet carries its own style and nothing else.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.getOutputStream().write(sheet.html().getBytes(StandardCharsets.UTF_8));
    }

    static void pdf(Sheet sheet, String name, HttpServletResponse response) throws IOException {
        var bytes = TaggedPdf.bytes(sheet);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static void docx(Sheet sheet, String name, HttpServletResponse response) throws IOException {
        var bytes = WordDocument.bytes(sheet);
        response.setContentType(WordDocument.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
