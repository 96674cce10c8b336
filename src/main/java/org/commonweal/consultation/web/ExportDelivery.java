package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.webkit.Page;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Writes an export to its end before any of it is sent, so that a failed one never looks like a file: it is told with
 * its reason, kept in the record, and can be tried again.
 */
@Component
class ExportDelivery {

    private static final Logger log = LoggerFactory.getLogger(ExportDelivery.class);

    private final ResponseExport export;

    ExportDelivery(ResponseExport export) {
        this.export = export;
    }

    /** Writes the whole file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Answers the page that tells of the failure, or nothing if the file was sent. */
    @Nullable
    String send(String slug, String format, String type, HttpServletResponse response, Model model, Writing writing)
            throws IOException {
        var file = Files.createTempFile("export", ".part");
        try {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            } catch (NotFound | AccessRefused refused) {
                throw refused;
            } catch (IOException | RuntimeException failure) {
                return failed(slug, format, failure, response, model);
            }
            deliver(file, slug + "-responses." + format, type, response);
            return null;
        } finally {
            Files.delete(file);
        }
    }

    private static void deliver(Path file, String name, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private String failed(String slug, String format, Exception failure, HttpServletResponse response, Model model) {
        log.warn("The export of {} as {} failed", slug, format, failure);
        var reason = reason(failure);
        export.failed(slug, format, reason);
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", PreviewController.POLICY);
        model.addAttribute("reason", reason);
        var again = "/files/consultations/" + slug + "/responses." + format;
        model.addAttribute("again", again);
        model.addAttribute("back", "/app/consultations/" + slug + "/responses");
        model.addAttribute("page", Page.of("The file could not be made", "A failed export", again));
        return "consultation/export-failed";
    }

    private static String reason(Exception failure) {
        return switch (failure) {
            case RuleViolation refused -> refused.explanation();
            case IOException written ->
                "The server could not write it: " + written.getMessage() + ". Its disk may be full.";
            default ->
                "The responses could not be read to the end ("
                        + failure.getClass().getSimpleName() + "). The portal's log says more.";
        };
    }
}
