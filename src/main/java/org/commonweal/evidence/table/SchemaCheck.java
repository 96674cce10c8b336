package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a table against a schema, row by row. */
public final class SchemaCheck {

    private final TableSchema schema;
    private final Map<String, Set<String>> references;
    private final ProblemLog log = new ProblemLog();
    private final List<String> unchecked;

    private SchemaCheck(TableSchema schema, Map<String, Set<String>> references) {
        this.schema = schema;
        this.references = references;
        unchecked = new ArrayList<>(schema.unsupported());
    }

    /**
     * Reads the table once and lists the first problems.
     *
     * @param references the codes a foreign key may refer to, by the name of the list ({@code reference.resource})
     */
    public static TableProblems run(TableFile table, TableSchema schema, Map<String, Set<String>> references) {
        return new SchemaCheck(schema, references).run(table);
    }

    private TableProblems run(TableFile table) {
        try (var reader = table.open()) {
            var columns = reader.columns();
            new FieldsMatching(schema, columns, table.layout().headerRow(), log).check();
            var fields = fields(columns);
            var lists = references(fields);
            var keys = keys(columns);
            var rows = 0L;
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows++;
                for (var field : fields.values()) {
                    field.check(row);
                }
                for (var list : lists) {
                    list.check(row);
                }
                for (var key : keys) {
                    key.check(row);
                }
                width(row, columns.size());
            }
            return log.result(rows, unchecked);
        }
    }

    private Map<String, FieldCheck> fields(List<String> columns) {
        var checks = new LinkedHashMap<String, FieldCheck>();
        for (var field : schema.fields()) {
            var index = columns.indexOf(field.name());
            if (index >= 0) {
                checks.put(field.name(), new FieldCheck(field, index, schema, log));
            }
        }
        return checks;
    }

    private List<ReferenceCheck> references(Map<String, FieldCheck> fields) {
        var checks = new ArrayList<ReferenceCheck>();
        for (var key : schema.foreignKeys()) {
            var name = key.fields().getFirst();
            var known = references.get(key.resource());
            var field = fields.get(name);
            if (known == null || key.fields().size() > 1) {
                unchecked.add("“%s” was not compared with the list “%s”, which is not available here."
                        .formatted(String.join(", ", key.fields()), key.resource()));
            } else if (field != null) {
                checks.add(new ReferenceCheck(field, name, key.resource(), known, log));
            }
        }
        return checks;
    }

    private List<KeyCheck> keys(List<String> columns) {
        var checks = new ArrayList<KeyCheck>();
        if (!schema.primaryKey().isEmpty() && columns.containsAll(schema.primaryKey())) {
            checks.add(new KeyCheck("primaryKey", schema.primaryKey(), columns, log));
        }
        for (var key : schema.uniqueKeys()) {
            if (!key.isEmpty() && columns.containsAll(key)) {
                checks.add(new KeyCheck("uniqueKey", key, columns, log));
            }
        }
        return checks;
    }

    private void width(TableRow row, int columns) {
        if (row.width() > columns) {
            log.add(
                    row.number(),
                    -1,
                    "",
                    row.cell(columns),
                    "row-too-long",
                    "The row has %d cells, the table has %d columns.".formatted(row.width(), columns),
                    () -> "Check whether a separator inside a text needs quotation marks around the text.");
        }
    }
}
