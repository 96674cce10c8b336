package org.commonweal.consultation.channel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.evidence.table.DetectedTable;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.SheetInfo;
import org.commonweal.evidence.table.TableDetector;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TableFormat;
import org.commonweal.evidence.table.TablePreview;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SafeCsv;

/** A file of responses, open to be read; a workbook's hidden sheets are named and read only if somebody says so. */
final class ResponseFile {

    private static final int SAMPLE = 3;
    private static final int MOST_SOURCES = 100;

    /** The first columns of what the portal itself exports, where an apostrophe keeps formulas from running. */
    private static final List<String> OWN = List.of("Reference", "Received on", "Channel", "Form version");

    private final TableFile table;
    private final DetectedTable found;

    private ResponseFile(TableFile table, DetectedTable found) {
        this.table = table;
        this.found = found;
    }

    static ResponseFile open(Path path, String name, String sheet) {
        var choice = sheet.isEmpty() ? LayoutChoice.none() : LayoutChoice.none().withSheet(sheet);
        var source = TableSource.of(path);
        var found = new TableDetector().detect(source, name, choice);
        return new ResponseFile(new TableFile(source, found.layout()), found);
    }

    List<String> columns() {
        return found.columns();
    }

    List<String> remarks() {
        return found.remarks();
    }

    List<String> sheets() {
        return found.sheets().stream().map(SheetInfo::label).toList();
    }

    String sheet() {
        var sheet = found.layout().sheet();
        return sheet == null ? "" : sheet;
    }

    List<List<String>> sample() {
        var page = TablePreview.of(table, 0, SAMPLE);
        var rows = new ArrayList<List<String>>();
        page.rows()
                .forEach(row ->
                        rows.add(java.util.stream.IntStream.range(0, columns().size())
                                .mapToObj(row::cell)
                                .toList()));
        return rows;
    }

    /** What the column says, each word once. */
    List<String> words(int column) {
        var words = new LinkedHashSet<String>();
        if (column >= 0) {
            try (var reader = table.open()) {
                for (var row = reader.next(); row != null && words.size() <= MOST_SOURCES; row = reader.next()) {
                    words.add(row.cell(column).strip());
                }
            }
        }
        words.remove("");
        return List.copyOf(words);
    }

    void read(ResponseDesk.Work work, ImportPlan plan, java.time.LocalDate last, Consumer<ReadRow> taker) {
        if (plan.uses().size() != columns().size()) {
            throw new RuleViolation(
                    "consultation.import.otherColumns",
                    "The file has other columns than the ones chosen for. Choose again what each column is.");
        }
        var reader = new RowReader(work, columns(), plan, restoring(), last);
        try (var rows = table.open()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                taker.accept(reader.read(row));
            }
        }
    }

    private UnaryOperator<String> restoring() {
        boolean own = found.layout().format() == TableFormat.DELIMITED
                && columns().size() >= OWN.size()
                && columns().subList(0, OWN.size()).equals(OWN);
        return own ? SafeCsv::restored : UnaryOperator.identity();
    }
}
