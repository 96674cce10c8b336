package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.variant.VariantSheets;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands staff the texts of a variant as a sheet for a translator. */
@Controller
class VariantSheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ConsultationQueries consultations;
    private final VariantSheets sheets;

    VariantSheetController(ConsultationQueries consultations, VariantSheets sheets) {
        this.consultations = consultations;
        this.sheets = sheets;
    }

    @GetMapping("/files/consultations/{slug}/variants/{code}.csv")
    void csv(@PathVariable String slug, @PathVariable String code, HttpServletResponse response) throws IOException {
        var sheet = new ByteArrayOutputStream();
        sheets.csv(consultations.get(slug).id(), code, sheet);
        send(sheet, slug + "-" + code + ".csv", "text/csv;charset=UTF-8", response);
    }

    @GetMapping("/files/consultations/{slug}/variants/{code}.xlsx")
    void xlsx(@PathVariable String slug, @PathVariable String code, HttpServletResponse response) throws IOException {
        var sheet = new ByteArrayOutputStream();
        sheets.xlsx(consultations.get(slug).id(), code, sheet);
        send(sheet, slug + "-" + code + ".xlsx", XLSX, response);
    }

    private static void send(ByteArrayOutputStream sheet, String name, String type, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        sheet.writeTo(response.getOutputStream());
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    @ResponseBody
    String refused(RuleViolation violation) {
        return violation.explanation();
    }
}
