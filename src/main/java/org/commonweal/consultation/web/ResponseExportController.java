package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonweal.consultation.ResponseExport;
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

    ResponseExportController(ResponseExport export) {
        this.export = export;
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
