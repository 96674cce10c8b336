package org.commonweal.workspace.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.export.SpaceExport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands the whole of a space to its managers. */
@Controller
class SpaceExportController {

    private final SpaceExport export;
    private final PortalClock clock;

    SpaceExportController(SpaceExport export, PortalClock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/files/workspaces/{id}/export.zip")
    void export(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var space = new WorkspaceId(id);
        var name = export.require(space).name().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + (name.isEmpty() ? "space" : name) + "-" + clock.today() + ".zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(space, response.getOutputStream());
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
