package org.commonweal.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.audit.AuditExport;
import org.commonweal.audit.TrailRange;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands out the trail of a space to its managers and the auditors. */
@Controller
class AuditExportController {

    /** Before any portal. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final AuditExport export;
    private final PortalClock clock;

    AuditExportController(AuditExport export, PortalClock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/files/audit/workspaces/{id}.csv")
    void csv(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            HttpServletResponse response)
            throws IOException {
        var range = range(from, to);
        begin(response, id, "text/csv;charset=UTF-8", "csv");
        export.csv(workspace(id), range, response.getOutputStream());
    }

    @GetMapping("/files/audit/workspaces/{id}.json")
    void json(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            HttpServletResponse response)
            throws IOException {
        var range = range(from, to);
        begin(response, id, "application/json", "json");
        export.json(workspace(id), range, response.getOutputStream());
    }

    private void begin(HttpServletResponse response, UUID id, String type, String ending) {
        export.require(workspace(id));
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail-" + id + "." + ending + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private TrailRange range(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new TrailRange(from == null ? BEGINNING : from, to == null ? clock.today() : to);
    }

    private static SubjectRef workspace(UUID id) {
        return new SubjectRef("workspace", id);
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler(AccessRefused.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    void refused() {}

    @ExceptionHandler(RuleViolation.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void wrong() {}
}
