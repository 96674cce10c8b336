package org.commonweal.evidence.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.commonweal.evidence.table.TableSchema.FieldsMatch;
import org.commonweal.evidence.table.TableSchema.ForeignKey;
import org.commonweal.kernel.RuleViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a Table Schema from JSON and gathers every fault before refusing. */
final class SchemaParser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_FIELDS = 1_000;

    private final List<String> faults = new ArrayList<>();
    private final List<String> unsupported = new ArrayList<>();

    static TableSchema parse(String json) {
        try {
            return new SchemaParser().schema(JSON.readTree(json));
        } catch (JacksonException e) {
            throw notJson();
        }
    }

    static TableSchema parse(InputStream json) {
        try {
            return new SchemaParser().schema(JSON.readTree(json));
        } catch (JacksonException e) {
            throw notJson();
        }
    }

    private static RuleViolation notJson() {
        return new RuleViolation(
                "evidence.schema.notJson", "The schema is not valid JSON. Check brackets, commas and quotation marks.");
    }

    private TableSchema schema(JsonNode root) {
        var fields = fields(root.path("fields"));
        var names = new HashSet<String>();
        for (var field : fields) {
            if (!names.add(field.name())) {
                faults.add("The field “%s” occurs twice.".formatted(field.name()));
            }
        }
        var missing = SchemaFields.texts(root.path("missingValues"));
        var schema = new TableSchema(
                fields,
                fieldsMatch(root.path("fieldsMatch")),
                root.has("missingValues") ? missing : List.of(""),
                known("primaryKey", SchemaFields.texts(root.path("primaryKey")), names),
                uniqueKeys(root.path("uniqueKeys"), names),
                foreignKeys(root.path("foreignKeys"), names),
                List.copyOf(unsupported));
        if (!faults.isEmpty()) {
            throw RuleViolation.listing(
                    "evidence.schema.invalid", "The schema cannot be used. Correct it and upload it again.", faults);
        }
        return schema;
    }

    private List<SchemaField> fields(JsonNode list) {
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_FIELDS) {
            faults.add("A schema needs a list “fields” with one entry for each column.");
            return List.of();
        }
        var reader = new SchemaFields(faults, unsupported);
        var fields = new ArrayList<SchemaField>();
        for (var i = 0; i < list.size(); i++) {
            fields.add(reader.field(list.get(i), i + 1));
        }
        return List.copyOf(fields);
    }

    /** Version 2 says a text, or a list of which only the first counts. */
    private FieldsMatch fieldsMatch(JsonNode node) {
        var texts = SchemaFields.texts(node);
        if (texts.isEmpty()) {
            return FieldsMatch.EXACT;
        }
        try {
            return FieldsMatch.valueOf(texts.getFirst().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add("“%s” is no value for fieldsMatch; use exact, equal, subset, superset or partial."
                    .formatted(texts.getFirst()));
            return FieldsMatch.EXACT;
        }
    }

    private List<String> known(String what, List<String> keys, HashSet<String> names) {
        for (var key : keys) {
            if (!names.contains(key)) {
                faults.add("%s names “%s”, which is not among the fields.".formatted(what, key));
            }
        }
        return keys;
    }

    private List<List<String>> uniqueKeys(JsonNode list, HashSet<String> names) {
        var keys = new ArrayList<List<String>>();
        for (var key : list) {
            keys.add(known("uniqueKeys", SchemaFields.texts(key), names));
        }
        return List.copyOf(keys);
    }

    private List<ForeignKey> foreignKeys(JsonNode list, HashSet<String> names) {
        var keys = new ArrayList<ForeignKey>();
        for (var key : list) {
            var reference = key.path("reference");
            var fields = known("foreignKeys", SchemaFields.texts(key.path("fields")), names);
            var referenced = SchemaFields.texts(reference.path("fields"));
            if (fields.isEmpty() || fields.size() != referenced.size()) {
                faults.add("A foreign key needs as many fields as it refers to.");
            } else {
                keys.add(new ForeignKey(fields, reference.path("resource").asString(""), referenced));
            }
        }
        return List.copyOf(keys);
    }
}
