package org.commonweal.consultation.variant;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.VariantDesk;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SafeCsv;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the texts of a variant out as a sheet for whoever translates them, and reads it when it comes back. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class VariantSheets {

    private static final int LARGEST = 10_000_000;
    private static final int CELL_LIMIT = 32_767;

    private final VariantQueries queries;
    private final Variants variants;
    private final VariantDesk desk;

    VariantSheets(VariantQueries queries, Variants variants, VariantDesk desk) {
        this.queries = queries;
        this.variants = variants;
        this.desk = desk;
    }

    public void csv(ConsultationId id, String code, OutputStream out) throws IOException {
        var variant = queries.get(id, code);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        var csv = new SafeCsv(writer);
        csv.row(SheetReading.headings(variant.name()).toArray());
        for (var line : variant.lines()) {
            csv.row(cells(line).toArray());
        }
        writer.flush();
    }

    public void xlsx(ConsultationId id, String code, OutputStream out) throws IOException {
        var variant = queries.get(id, code);
        if (variant.lines().stream().anyMatch(line -> longest(line) > CELL_LIMIT)) {
            throw new RuleViolation(
                    "consultation.variantCell", "A text is longer than a cell of a workbook holds. Take the CSV file.");
        }
        try (var book = new Workbook(out, "Commonweal", null)) {
            var sheet = book.newWorksheet("Texts");
            var headings = SheetReading.headings(variant.name());
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, column < 2 ? 24 : 60);
            }
            int row = 0;
            for (var line : variant.lines()) {
                row++;
                var cells = cells(line);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                    sheet.style(row, column).wrapText(true).set();
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    /** Reads a sheet that was handed out here and filled in; stores nothing. */
    public ReadSheet read(ConsultationId id, String code, String name, byte[] bytes) {
        var consultation = desk.changing(id);
        if (bytes.length > LARGEST) {
            throw new RuleViolation(
                    "consultation.variantSheet", "The sheet is larger than 10 MB, which no list of texts is.");
        }
        var variant = variants.findByConsultationIdAndCode(id.value(), code).orElseThrow(() -> new NotFound("Variant"));
        var texts =
                new SaidTexts(variant.kind(), MainTexts.of(variant.kind(), consultation.brief(), consultation.form()));
        try {
            var file = Files.createTempFile("texts", ".sheet");
            try {
                Files.write(file, bytes);
                return new SheetReading(texts, variant.name(), variant.texts()).read(TableSource.of(file), name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(TextLine line) {
        return List.of(
                line.main().key(),
                line.main().place(),
                line.main().text(),
                line.words(),
                switch (line.state()) {
                    case MISSING -> "missing";
                    case CURRENT -> "done";
                    case OUTDATED -> "English changed since";
                });
    }

    private static int longest(TextLine line) {
        return Math.max(line.main().text().length(), line.words().length());
    }
}
