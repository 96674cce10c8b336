package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.consultation.privacy.SubjectAccess;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands the responses out to the council's staff as a file. */
@Controller
class ResponseExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ResponseExport export;
    private final ConsultationQueries consultations;
    private final SubjectAccess access;

    ResponseExportController(ResponseExport export, ConsultationQueries consultations, SubjectAccess access) {
        this.export = export;
        this.consultations = consultations;
        this.access = access;
    }

    @GetMapping("/files/consultations/{slug}/responses.csv")
    void csv(@PathVariable String slug, HttpServletResponse response) throws IOException {
        name(response, slug + "-responses.csv", "text/csv;charset=UTF-8");
        export.csv(slug, response.getOutputStream());
    }

    @GetMapping("/files/consultations/{slug}/responses.xlsx")
    void xlsx(@PathVariable String slug, HttpServletResponse response) throws IOException {
        name(response, slug + "-responses.xlsx", XLSX);
        export.xlsx(slug, response.getOutputStream());
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

    @GetMapping("/files/consultations/{slug}/responses.ods")
    void ods(@PathVariable String slug, HttpServletResponse response) throws IOException {
        name(response, slug + "-responses.ods", "application/vnd.oasis.opendocument.spreadsheet");
        export.ods(slug, response.getOutputStream());
    }

    @GetMapping("/files/consultations/{slug}/responses.json")
    void json(@PathVariable String slug, HttpServletResponse response) throws IOException {
        name(response, slug + "-responses.json", "application/json");
        export.json(slug, response.getOutputStream());
    }

    @GetMapping("/files/consultations/{slug}/responses.zip")
    void pack(@PathVariable String slug, HttpServletResponse response) throws IOException {
        name(response, slug + "-responses.zip", "application/zip");
        export.pack(slug, response.getOutputStream());
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
