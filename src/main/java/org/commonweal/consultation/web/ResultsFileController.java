package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.commonweal.consultation.PublicResults;
import org.commonweal.consultation.ResultsExport;
import org.commonweal.consultation.print.ResultsSheet;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The results page as files, for everyone; made of the same results, so that they hide the same numbers. */
@Controller
class ResultsFileController {

    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "json", "application/json",
            "zip", "application/zip");

    private final PublicResults results;
    private final ResultsExport export;
    private final RateLimits limits;
    private final AnsweringLimits allowed;

    ResultsFileController(PublicResults results, ResultsExport export, RateLimits limits, AnsweringLimits allowed) {
        this.results = results;
        this.export = export;
        this.limits = limits;
        this.allowed = allowed;
    }

    @GetMapping({
        "/consultations/{slug}/results.csv",
        "/consultations/{slug}/results.xlsx",
        "/consultations/{slug}/results.ods",
        "/consultations/{slug}/results.json",
        "/consultations/{slug}/results.zip"
    })
    void table(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String counted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        limits.take("consultation-paper", request, allowed.sheets(), RespondController.PERIOD);
        boolean without = counted.equals("without");
        var address = request.getRequestURI();
        var format = address.substring(address.lastIndexOf('.') + 1);
        // Made whole before any of it is sent: it is small, and nothing that fails half-way looks like a file.
        var bytes = new ByteArrayOutputStream();
        if (format.equals("zip")) {
            export.pack(slug, without, bytes);
        } else {
            export.write(slug, without, format, bytes);
        }
        response.setContentType(TYPES.getOrDefault(format, "application/octet-stream"));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + slug + "-results." + format + "\"");
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }

    @GetMapping({"/consultations/{slug}/results.pdf", "/consultations/{slug}/results.docx"})
    void report(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String counted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        limits.take("consultation-paper", request, allowed.sheets(), RespondController.PERIOD);
        var found = results.find(slug, counted.equals("without")).orElseThrow(() -> new NotFound("consultation"));
        var sheet = ResultsSheet.of(found);
        if (request.getRequestURI().endsWith(".docx")) {
            Sheets.docx(sheet, slug + "-results.docx", response);
        } else {
            Sheets.pdf(sheet, slug + "-results.pdf", response);
        }
    }
}
