package org.commonweal.evidence.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonweal.evidence.table.AreaCodes;
import org.commonweal.evidence.table.AreaColumn;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TableRow;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads codes and names out of a table, and says of every row that cannot be used why not. */
final class AreaListReader {

    private static final int LISTED = 20;
    private static final int LONGEST_NAME = 120;
    private static final Pattern ENDING = Pattern.compile("[_ ]?(code|cd|name|nm)$");

    private final AreaKind kind;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private long troubled;

    private AreaListReader(AreaKind kind) {
        this.kind = kind;
    }

    /** What the table offers: its columns of area codes with the column that seems to name each. */
    static AreaListOffer look(TableFile table) {
        var codes = AreaCodes.recognise(table, List.of());
        try (var reader = table.open()) {
            var columns = reader.columns();
            var choices = codes.stream().map(code -> choice(columns, code)).toList();
            return new AreaListOffer(columns, choices);
        }
    }

    private static AreaListOffer.Choice choice(List<String> columns, AreaColumn code) {
        var stem = stem(code.name());
        var name = columns.stream()
                .filter(column -> !column.equals(code.name()) && stem(column).equals(stem))
                .findFirst()
                .orElseGet(() -> beside(columns, code.index()));
        return new AreaListOffer.Choice(code.name(), name, code.kind());
    }

    private static String stem(String column) {
        return ENDING.matcher(column.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static @Nullable String beside(List<String> columns, int index) {
        if (index + 1 < columns.size()) {
            return columns.get(index + 1);
        }
        return index > 0 ? columns.get(index - 1) : null;
    }

    /** Codes with their names; refuses the whole file when any row is wrong. */
    static Map<String, String> read(TableFile table, AreaKind kind, String codeColumn, String nameColumn) {
        var list = new AreaListReader(kind);
        try (var reader = table.open()) {
            int code = column(reader.columns(), codeColumn);
            int name = column(reader.columns(), nameColumn);
            reader.forEach(row -> list.accept(row, code, name));
        }
        return list.result();
    }

    private void accept(TableRow row, int codeColumn, int nameColumn) {
        var code = row.cell(codeColumn).strip();
        var name = row.cell(nameColumn).strip();
        var given = AreaKind.of(code);
        if (code.isEmpty()) {
            problem(row, "has no code. Fill it in, or delete the row.");
        } else if (given == null) {
            problem(row, "holds “%s”, which is no area code. Codes look like E05009432.".formatted(shortened(code)));
        } else if (kind != AreaKind.OTHER && given != kind) {
            problem(
                    row,
                    "holds %s, the code of another kind (%s). Delete the row, or choose that kind."
                            .formatted(code, given.label()));
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problem(row, "needs a name of 1 to 120 characters for %s.".formatted(code));
        } else {
            var before = found.putIfAbsent(code, name);
            if (before != null && !before.equals(name)) {
                problem(row, "names %s “%s”, an earlier row “%s”. Keep one of them.".formatted(code, name, before));
            }
        }
    }

    private void problem(TableRow row, String sentence) {
        troubled++;
        if (problems.size() < LISTED) {
            problems.add("Row %d %s".formatted(row.number(), sentence));
        }
    }

    private Map<String, String> result() {
        if (troubled > problems.size()) {
            problems.add("%,d more rows have to be put right.".formatted(troubled - problems.size()));
        }
        if (!problems.isEmpty()) {
            throw RuleViolation.listing(
                    "evidence.areaList", "Nothing was loaded. Correct these rows and choose the file again.", problems);
        }
        if (found.isEmpty()) {
            throw new RuleViolation("evidence.areaListEmpty", "The file names no areas. Check the export.");
        }
        return found;
    }

    private static int column(List<String> columns, String wanted) {
        int index = columns.indexOf(wanted);
        if (index < 0) {
            throw RuleViolation.onField(
                    "evidence.noSuchColumn",
                    "column",
                    "The file has no column “%s”. Choose one of: %s.".formatted(wanted, String.join(", ", columns)));
        }
        return index;
    }

    private static String shortened(String code) {
        return code.length() <= 30 ? code : code.substring(0, 29) + "…";
    }
}
