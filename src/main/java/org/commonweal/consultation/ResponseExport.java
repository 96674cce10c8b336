package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.consultation.form.Answers;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StreamUtils;

/** Writes the responses as a table for the council's staff, a part at a time; each export leaves a record. */
@Service
@Transactional
@SignedIn
public class ResponseExport {

    private final ResponseParts parts;
    private final AnswerRows answers;
    private final Preparation preparation;
    private final ConsultationDesk desk;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    ResponseExport(
            ResponseParts parts,
            AnswerRows answers,
            Preparation preparation,
            ConsultationDesk desk,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.parts = parts;
        this.answers = answers;
        this.preparation = preparation;
        this.desk = desk;
        this.clock = clock;
        this.events = events;
    }

    interface Format {
        ExportWriter on(String sheet, OutputStream out) throws IOException;
    }

    private static final Map<String, Format> FORMATS = new TreeMap<>(Map.of(
            "csv",
            (sheet, out) -> new CsvExport(out),
            "xlsx",
            XlsxExport::new,
            "ods",
            OdsExport::new,
            "json",
            (sheet, out) -> new JsonExport(out)));

    static Set<String> formats() {
        return FORMATS.keySet();
    }

    static Format format(String name) {
        return Objects.requireNonNull(FORMATS.get(name), name);
    }

    public void csv(String slug, OutputStream out) throws IOException {
        one(slug, "csv", out);
    }

    public void xlsx(String slug, OutputStream out) throws IOException {
        one(slug, "xlsx", out);
    }

    public void ods(String slug, OutputStream out) throws IOException {
        one(slug, "ods", out);
    }

    public void json(String slug, OutputStream out) throws IOException {
        one(slug, "json", out);
    }

    /** All formats in one archive, with a manifest that says what is in each file and its SHA-256. */
    public void pack(String slug, OutputStream out) throws IOException {
        var consultation = exported(slug);
        var manifest = new ExportManifest(
                        consultation.slug(), consultation.formNumber(), columns(consultation), clock.instant())
                .saying(
                        "none: every response",
                        "none: exact answers, for the council's staff only. Answers about equality are kept apart and in no export.");
        long rows = 0;
        try (var zip = new ZipOutputStream(StreamUtils.nonClosing(out))) {
            for (var format : FORMATS.entrySet()) {
                var name = "responses." + format.getKey();
                var digest = ExportManifest.digest();
                zip.putNextEntry(new ZipEntry(name));
                rows = write(
                        consultation, format.getValue(), StreamUtils.nonClosing(new DigestOutputStream(zip, digest)));
                zip.closeEntry();
                manifest.add(name, rows, columns(consultation).size(), digest);
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.json());
            zip.closeEntry();
        }
        record(consultation, "archive", rows);
    }

    /** Keeps in the record that an export could not be made, and why. */
    public void failed(String slug, String format, String reason) {
        var consultation = exported(slug);
        events.publishEvent(new Happened(
                consultation.id().subject(),
                "consultation.exportFailed",
                desk.acting(),
                clock.instant(),
                consultation.space().subject(),
                Map.of("format", format, "reason", reason)));
    }

    private void one(String slug, String format, OutputStream out) throws IOException {
        var consultation = exported(slug);
        var written = write(consultation, format(format), out);
        record(consultation, format, written);
    }

    /** Asked before anything is written, so that a refusal does not come in the middle of a file. */
    private Consultation exported(String slug) {
        return desk.reading(desk.readable(slug).id());
    }

    private List<@Nullable Object> columns(Consultation consultation) {
        var heading = new ArrayList<@Nullable Object>(ExportColumns.ABOUT);
        ExportColumns.of(preparation.asked(consultation)).forEach(column -> heading.add(column.heading()));
        return heading;
    }

    private long write(Consultation consultation, Format format, OutputStream out) throws IOException {
        var columns = ExportColumns.of(preparation.asked(consultation));
        long count = 0;
        try (var rows = format.on("Responses", out)) {
            rows.row(columns(consultation));
            for (var page = parts.first(consultation.id()); !page.isEmpty(); page = parts.after(page.getLast())) {
                var given = answers.of(page.stream().map(ResponseParts.One::id).toList());
                for (var response : page) {
                    var cells = new ArrayList<@Nullable Object>(ExportColumns.about(response.row()));
                    var answered = given.getOrDefault(response.id(), Answers.none());
                    columns.forEach(
                            column -> cells.add(column.cell(response.row().formNumber(), answered)));
                    rows.row(cells);
                    count++;
                }
            }
        }
        return count;
    }

    private void record(Consultation consultation, String format, long rows) {
        events.publishEvent(new Happened(
                consultation.id().subject(),
                "consultation.exported",
                desk.acting(),
                clock.instant(),
                consultation.space().subject(),
                Map.of("format", format, "rows", String.valueOf(rows))));
    }
}
