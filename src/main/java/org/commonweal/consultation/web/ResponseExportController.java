package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.consultation.privacy.SubjectAccess;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands the responses out to the council's staff as a file. */
@Controller
class ResponseExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final ResponseExport export;
    private final ExportDelivery delivery;
    private final ConsultationQueries consultations;
    private final SubjectAccess access;

    ResponseExportController(
            ResponseExport export, ExportDelivery delivery, ConsultationQueries consultations, SubjectAccess access) {
        this.delivery = delivery;
        this.export = export;
        this.consultations = consultations;
        this.access = access;
    }

    @GetMapping("/files/consultations/{slug}/responses.csv")
    @Nullable
    String csv(@PathVariable String slug, HttpServletResponse response, Model model) throws IOException {
        return delivery.send(slug, "csv", "text/csv;charset=UTF-8", response, model, out -> export.csv(slug, out));
    }

    @GetMapping("/files/consultations/{slug}/responses.xlsx")
    @Nullable
    String xlsx(@PathVariable String slug, HttpServletResponse response, Model model) throws IOException {
        return delivery.send(slug, "xlsx", XLSX, response, model, out -> export.xlsx(slug, out));
    }

    @GetMapping("/files/consultations/{slug}/responses.ods")
    @Nullable
    String ods(@PathVariable String slug, HttpServletResponse response, Model model) throws IOException {
        return delivery.send(slug, "ods", ODS, response, model, out -> export.ods(slug, out));
    }

    @GetMapping("/files/consultations/{slug}/responses.json")
    @Nullable
    String json(@PathVariable String slug, HttpServletResponse response, Model model) throws IOException {
        return delivery.send(slug, "json", "application/json", response, model, out -> export.json(slug, out));
    }

    @GetMapping("/files/consultations/{slug}/responses.zip")
    @Nullable
    String pack(@PathVariable String slug, HttpServletResponse response, Model model) throws IOException {
        return delivery.send(slug, "zip", "application/zip", response, model, out -> export.pack(slug, out));
    }

    /** Everything held under one reference, for the person who asked for it. */
    @GetMapping("/files/consultations/{slug}/held/{reference}.zip")
    void held(@PathVariable String slug, @PathVariable String reference, HttpServletResponse response)
            throws IOException {
        var pack = new ByteArrayOutputStream();
        access.write(consultations.get(slug).id(), reference, pack);
        name(response, "what-we-hold.zip", "application/zip");
        response.getOutputStream().write(pack.toByteArray());
    }

    private static void name(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
