package org.commonweal.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.consultation.PublicResults.Results;
import org.commonweal.consultation.print.ResultsSheet;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.paper.TaggedPdf;
import org.commonweal.paper.WordDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StreamUtils;

/** The numbers of the results page as tables for everyone: what it does not show is not in them either. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class ResultsExport {

    private static final List<@Nullable Object> COLUMNS =
            List.of("Key", "Question", "Answered by", "Part", "Answer", "Responses");

    private final PublicResults results;
    private final PortalClock clock;

    ResultsExport(PublicResults results, PortalClock clock) {
        this.results = results;
        this.clock = clock;
    }

    /**
     * @param without whether responses that staff left out are not counted
     * @param format csv, xlsx, ods or json
     */
    public void write(String slug, boolean without, String format, OutputStream out) throws IOException {
        rows(find(slug, without), ResponseExport.format(format), out);
    }

    /**
     * All formats in one archive, the report among them, with a manifest that says what is in each file and its
     * SHA-256.
     */
    public void pack(String slug, boolean without, OutputStream out) throws IOException {
        var results = find(slug, without);
        var consultation = results.consultation();
        var manifest = new ExportManifest(consultation.slug(), consultation.formNumber(), COLUMNS, clock.instant())
                .saying(
                        results.integrity().without()
                                ? "without the responses that were left out"
                                : "none: every response",
                        "As on the results page: numbers under " + SmallNumbers.THRESHOLD
                                + ", and those from which they could be worked out, are “not shown”.");
        try (var zip = new ZipOutputStream(StreamUtils.nonClosing(out))) {
            for (var format : ResponseExport.formats()) {
                var name = "results." + format;
                var digest = ExportManifest.digest();
                zip.putNextEntry(new ZipEntry(name));
                long count = rows(
                        results,
                        ResponseExport.format(format),
                        StreamUtils.nonClosing(new DigestOutputStream(zip, digest)));
                zip.closeEntry();
                manifest.add(name, count, COLUMNS.size(), digest);
            }
            var report = ResultsSheet.of(results);
            long tabled = results.questions().stream()
                    .mapToLong(result -> result.lines().size())
                    .sum();
            for (var document : List.of(
                    new Document("report.docx", WordDocument.bytes(report)),
                    new Document("report.pdf", TaggedPdf.bytes(report)))) {
                zip.putNextEntry(new ZipEntry(document.name()));
                zip.write(document.content());
                zip.closeEntry();
                var digest = ExportManifest.digest();
                digest.update(document.content());
                manifest.add(document.name(), tabled, ResultsSheet.COLUMNS.size(), digest);
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.json());
            zip.closeEntry();
        }
    }

    /** The report in words, with the tables of the questions in it. */
    private record Document(String name, byte[] content) {}

    private Results find(String slug, boolean without) {
        return results.find(slug, without).orElseThrow(() -> new NotFound("consultation"));
    }

    private static long rows(Results results, ResponseExport.Format format, OutputStream out) throws IOException {
        long count = 0;
        try (var writer = format.on("Results", out)) {
            writer.row(COLUMNS);
            for (var result : results.questions()) {
                for (var cells : cells(result)) {
                    writer.row(cells);
                    count++;
                }
            }
        }
        return count;
    }

    /** A question answered in words has one row, which says how many answered it. */
    private static List<List<@Nullable Object>> cells(QuestionResult result) {
        var question = result.question();
        var rows = new ArrayList<List<@Nullable Object>>();
        if (result.lines().isEmpty()) {
            rows.add(row(question.key(), question.text(), shown(result.base()), "", "", null));
        }
        result.lines()
                .forEach(line -> rows.add(row(
                        question.key(),
                        question.text(),
                        shown(result.base()),
                        line.row(),
                        line.label(),
                        shown(line.count()))));
        return rows;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        var row = new ArrayList<@Nullable Object>();
        for (var cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private static Object shown(QuestionResult.Figure figure) {
        return figure.hidden() ? figure.text() : (Object) figure.number();
    }
}
