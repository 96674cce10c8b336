package org.commonweal.evidence.table;

import java.io.InputStream;
import java.util.List;

/** A Table Schema (Data Package 2, also read in its version 1 spelling): what a table's columns and values must be. */
public record TableSchema(
        List<SchemaField> fields,
        FieldsMatch fieldsMatch,
        List<String> missingValues,
        List<String> primaryKey,
        List<List<String>> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<String> unsupported) {

    /** How a table's columns and the schema's fields must agree. */
    public enum FieldsMatch {
        EXACT,
        EQUAL,
        SUBSET,
        SUPERSET,
        PARTIAL
    }

    /**
     * Values that must be found elsewhere.
     *
     * @param resource the name of the list they are found in; empty for the table itself
     */
    public record ForeignKey(List<String> fields, String resource, List<String> referenced) {}

    /** Reads a schema; refuses one that cannot be understood, naming every fault. */
    public static TableSchema parse(String json) {
        return SchemaParser.parse(json);
    }

    public static TableSchema parse(InputStream json) {
        return SchemaParser.parse(json);
    }

    public List<String> names() {
        return fields.stream().map(SchemaField::name).toList();
    }

    List<String> missingValues(SchemaField field) {
        var own = field.missingValues();
        return own == null ? missingValues : own;
    }
}
