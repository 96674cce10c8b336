package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.form.Answers;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SafeCsv;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the responses as a table for the council's staff, a part at a time; each export leaves a record. */
@Service
@Transactional
@SignedIn
public class ResponseExport {

    private static final int PART = 500;

    /** What a cell of a workbook holds; longer texts go on in a second sheet. */
    private static final int CELL_LIMIT = 32_767;

    private final ConsultationResponses responses;
    private final AnswerRows answers;
    private final Preparation preparation;
    private final ConsultationDesk desk;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    ResponseExport(
            ConsultationResponses responses,
            AnswerRows answers,
            Preparation preparation,
            ConsultationDesk desk,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.responses = responses;
        this.answers = answers;
        this.preparation = preparation;
        this.desk = desk;
        this.clock = clock;
        this.events = events;
    }

    private interface Rows {
        void write(List<@Nullable Object> cells) throws IOException;
    }

    /** UTF-8 with a mark that spreadsheets know it by; nothing in it is run as a formula. */
    public void csv(String slug, OutputStream out) throws IOException {
        var consultation = exported(slug);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        var csv = new SafeCsv(writer);
        write(consultation, "csv", cells -> csv.row(cells.toArray()));
        writer.flush();
    }

    public void xlsx(String slug, OutputStream out) throws IOException {
        var consultation = exported(slug);
        try (var book = new Workbook(out, "Commonweal", null)) {
            var sheet = book.newWorksheet("Responses");
            var spill = book.newWorksheet("Long texts");
            var place = new int[2];
            write(consultation, "xlsx", cells -> {
                for (int column = 0; column < cells.size(); column++) {
                    var cell = cells.get(column);
                    if (cell instanceof BigDecimal number) {
                        sheet.value(place[0], column, number);
                    } else if (cell instanceof Integer number) {
                        sheet.value(place[0], column, number);
                    } else if (cell != null) {
                        sheet.value(place[0], column, shortened(cell.toString()));
                        for (var rest = cell.toString(); rest.length() > CELL_LIMIT; ) {
                            rest = rest.substring(CELL_LIMIT);
                            spill.value(place[1], 0, String.valueOf(cells.getFirst()));
                            spill.value(place[1], 1, column + 1);
                            spill.value(place[1]++, 2, shortened(rest));
                        }
                    }
                }
                place[0]++;
            });
            sheet.finish();
            spill.finish();
        }
    }

    /** Asked before anything is written, so that a refusal does not come in the middle of a file. */
    private Consultation exported(String slug) {
        return desk.reading(desk.readable(slug).id());
    }

    private static String shortened(String text) {
        return text.length() > CELL_LIMIT ? text.substring(0, CELL_LIMIT) : text;
    }

    private void write(Consultation consultation, String format, Rows rows) throws IOException {
        var id = consultation.id();
        var columns = ExportColumns.of(preparation.form(consultation));
        var heading = new ArrayList<@Nullable Object>(ExportColumns.ABOUT);
        columns.forEach(column -> heading.add(column.heading()));
        rows.write(heading);
        long count = 0;
        for (int part = 0; ; part++) {
            var page =
                    responses.findByConsultationIdOrderByReceivedAtDescIdDesc(id.value(), PageRequest.of(part, PART));
            var given = answers.of(page.stream().map(ConsultationResponse::id).toList());
            for (var response : page) {
                var cells = new ArrayList<@Nullable Object>(ExportColumns.about(response.row()));
                var answered = given.getOrDefault(response.id(), Answers.none());
                columns.forEach(column -> cells.add(column.cell().apply(answered)));
                rows.write(cells);
                count++;
            }
            if (page.size() < PART) {
                break;
            }
        }
        events.publishEvent(new Happened(
                id.subject(),
                "consultation.exported",
                desk.acting(),
                clock.instant(),
                consultation.space().subject(),
                Map.of("format", format, "rows", String.valueOf(count))));
    }
}
