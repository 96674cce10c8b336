package org.commonweal.commissioning.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.commonweal.commissioning.plan.PlanLine;
import org.commonweal.commissioning.plan.PlanOutcome;
import org.commonweal.commissioning.plan.PlanQueries;
import org.commonweal.commissioning.plan.PlanState;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.SafeCsv;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands out the plan as agreed beside the plan as now. */
@Controller
class PlanChangesController {

    private final PlanQueries queries;

    PlanChangesController(PlanQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/files/plans/{year}/changes.csv")
    void changes(@PathVariable String year, HttpServletResponse response) throws IOException {
        var plan = queries.get(year);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan-" + year + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            var csv = new SafeCsv(out);
            csv.row(
                    "reference",
                    "proposal",
                    "proposed_by",
                    "total",
                    "as_agreed",
                    "start_as_agreed",
                    "as_now",
                    "start_as_now",
                    "changed",
                    "reason");
            for (var line : plan.lines()) {
                write(csv, line, plan.state().compareTo(PlanState.IN_FORCE) >= 0);
            }
        }
    }

    private static void write(SafeCsv csv, PlanLine line, boolean agreed) throws IOException {
        var place = line.place();
        csv.row(
                line.ref(),
                line.title(),
                line.organisation(),
                place == null ? null : place.total(),
                word(line.agreed()),
                day(line.agreedStartsOn()),
                word(line.outcome()),
                day(line.startsOn()),
                agreed && line.changed(),
                line.reason());
    }

    private static @Nullable String word(@Nullable PlanOutcome outcome) {
        return outcome == null ? null : Labels.of(outcome);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void missing() {}
}
