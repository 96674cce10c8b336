package org.commonweal.evidence.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Proposes a Table Schema from what the columns of a table hold, for a person to tighten. */
public final class SchemaDraft {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SchemaDraft() {}

    /** The schema as JSON: a type for every column, and "required" where nothing is missing so far. */
    public static String of(List<ColumnSummary> columns) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", columns.stream().map(SchemaDraft::field).toList());
        if (columns.stream().anyMatch(column -> column.marks() > 0)) {
            schema.put(
                    "missingValues",
                    Stream.concat(Stream.of(""), CellValues.missingMarks().stream())
                            .toList());
        }
        return JSON.writeValueAsString(schema);
    }

    private static Map<String, Object> field(ColumnSummary column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        switch (column.type()) {
            case INTEGER, DECIMAL -> {
                field.put("type", column.type() == ColumnType.INTEGER ? "integer" : "number");
                field.put("groupChar", ",");
                field.put("bareNumber", false);
            }
            case DATE -> {
                field.put("type", "date");
                field.put("format", "any");
            }
            case BOOLEAN, AREA_CODE, TEXT, EMPTY -> field.put("type", "string");
        }
        if (column.filled() > 0 && column.blank() == 0 && column.marks() == 0) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }
}
