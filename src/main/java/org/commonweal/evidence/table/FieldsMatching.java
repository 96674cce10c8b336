package org.commonweal.evidence.table;

import java.util.List;
import java.util.Locale;
import org.commonweal.evidence.table.TableSchema.FieldsMatch;

/** Compares a table's columns with a schema's fields. */
final class FieldsMatching {

    private final TableSchema schema;
    private final List<String> columns;
    private final long row;
    private final ProblemLog log;

    FieldsMatching(TableSchema schema, List<String> columns, long headerRow, ProblemLog log) {
        this.schema = schema;
        this.columns = columns;
        this.row = headerRow;
        this.log = log;
    }

    void check() {
        var match = schema.fieldsMatch();
        var names = schema.names();
        if (match == FieldsMatch.PARTIAL) {
            if (names.stream().noneMatch(columns::contains)) {
                log.add(
                        row,
                        -1,
                        "",
                        "",
                        "columns",
                        "None of the columns is known to the schema.",
                        () -> "Use the headings " + String.join(", ", names) + ".");
            }
            return;
        }
        if (match != FieldsMatch.SUPERSET) {
            names.stream().filter(name -> !columns.contains(name)).forEach(this::missing);
        }
        if (match != FieldsMatch.SUBSET) {
            columns.stream().filter(name -> !names.contains(name)).forEach(this::extra);
        }
        if (match == FieldsMatch.EXACT) {
            order(names);
        }
    }

    private void missing(String name) {
        log.add(
                row,
                -1,
                name,
                "",
                "column-missing",
                "This column is missing.",
                () -> columns.stream()
                        .filter(column -> alike(column, name))
                        .findFirst()
                        .map(column -> "Rename the column “%s” to “%s”.".formatted(column, name))
                        .orElse("Add a column with this heading."));
    }

    private void extra(String name) {
        log.add(
                row,
                columns.indexOf(name),
                name,
                "",
                "column-extra",
                "The schema does not know this column.",
                () -> "Remove the column, or correct its heading.");
    }

    private static boolean alike(String column, String name) {
        return plain(column).equals(plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void order(List<String> names) {
        var expected = names.stream().filter(columns::contains).toList();
        var found = columns.stream().filter(names::contains).toList();
        if (!expected.equals(found)) {
            log.add(
                    row,
                    -1,
                    "",
                    "",
                    "column-order",
                    "The columns are not in the order of the schema.",
                    () -> "Put them in this order: " + String.join(", ", names) + ".");
        }
    }
}
