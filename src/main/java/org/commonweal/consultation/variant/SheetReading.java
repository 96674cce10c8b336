package org.commonweal.consultation.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.TableDetector;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TableFormat;
import org.commonweal.evidence.table.TableRow;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SafeCsv;

/** Reads one sheet of texts, row by row. */
final class SheetReading {

    private static final String KEY = "Key";
    private static final String ENGLISH = "English";
    private static final int MOST_PROBLEMS = 200;

    /** All of it: nothing below the headings is a note. */
    private static final LayoutChoice ROWS =
            LayoutChoice.none().withHeaderRow(1).withDataRows(2, 1_000_000L);

    private final SaidTexts texts;
    private final String name;
    private final Map<String, VariantText> before;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int untouched;

    SheetReading(SaidTexts texts, String name, Map<String, VariantText> before) {
        this.texts = texts;
        this.name = name;
        this.before = before;
    }

    static List<String> headings(String name) {
        return List.of(KEY, "Where", ENGLISH, name, "State");
    }

    ReadSheet read(TableSource source, String fileName) {
        var found = new TableDetector().detect(source, fileName, ROWS);
        UnaryOperator<String> whole =
                found.layout().format() == TableFormat.DELIMITED ? SafeCsv::restored : UnaryOperator.identity();
        try (var rows = new TableFile(source, found.layout()).open()) {
            int key = column(rows.columns(), KEY);
            int english = column(rows.columns(), ENGLISH);
            int words = column(rows.columns(), name);
            for (var row = rows.next(); row != null && problems.size() < MOST_PROBLEMS; row = rows.next()) {
                take(row, key, english, words, whole);
            }
        }
        return new ReadSheet(said, problems, untouched);
    }

    private static int column(List<String> columns, String heading) {
        int at = columns.stream().map(String::strip).toList().indexOf(heading);
        if (at < 0) {
            throw new RuleViolation(
                    "consultation.variantColumns",
                    "Row 1 has no column “%s”. Keep the headings as they were when the sheet was downloaded."
                            .formatted(heading));
        }
        return at;
    }

    private void take(TableRow row, int key, int english, int words, UnaryOperator<String> whole) {
        var name = row.cell(key).strip();
        var text = lines(whole.apply(row.cell(words))).strip();
        var main = texts.main(name);
        if (main == null) {
            wrong(
                    row,
                    KEY,
                    name.isEmpty()
                            ? "It is empty. Put back the key that was there, or delete the row."
                            : "The consultation has no text “%s”. Put back the key that was there, or download the sheet again."
                                    .formatted(name));
            return;
        }
        var first = seen.putIfAbsent(name, row.number());
        if (first != null) {
            wrong(row, KEY, "“%s” is in row %d already. Delete one of the two rows.".formatted(name, first));
            return;
        }
        var old = before.get(name);
        if (text.isEmpty() || old != null && old.words().equals(text) && old.says(main.text())) {
            untouched++;
            return;
        }
        if (!lines(whole.apply(row.cell(english)))
                .strip()
                .equals(lines(main.text()).strip())) {
            wrong(
                    row,
                    ENGLISH,
                    "The main text is another one now. Download the sheet again and look at this row in it.");
            return;
        }
        var problem = texts.problem(main, text);
        problem.ifPresentOrElse(what -> wrong(row, this.name, what), () -> said.put(name, text));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void wrong(TableRow row, String column, String what) {
        problems.add("Row %d, column “%s”: %s".formatted(row.number(), column, what));
    }
}
