package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a Table Schema. */
final class SchemaFields {

    private static final List<String> TRUE = List.of("true", "True", "TRUE", "1");
    private static final List<String> FALSE = List.of("false", "False", "FALSE", "0");

    private final List<String> faults;
    private final List<String> unsupported;

    SchemaFields(List<String> faults, List<String> unsupported) {
        this.faults = faults;
        this.unsupported = unsupported;
    }

    SchemaField field(JsonNode node, int position) {
        var name = node.path("name").asString("");
        if (name.isBlank()) {
            faults.add("Field %d has no name.".formatted(position));
        }
        var typeName = node.path("type").asString("any");
        var type = FieldType.named(typeName).orElse(null);
        if (type == null) {
            faults.add("The field “%s” has the unknown type “%s”.".formatted(name, typeName));
            type = FieldType.ANY;
        }
        var format = node.path("format").asString("default");
        var field = new SchemaField(
                name,
                type,
                format,
                text(node, "title"),
                text(node, "description"),
                text(node, "example"),
                constraints(node, name),
                node.has("missingValues") ? texts(node.path("missingValues")) : null,
                spelling(node));
        FieldValues.fault(field).ifPresent(faults::add);
        return field;
    }

    private FieldConstraints constraints(JsonNode field, String name) {
        var node = field.path("constraints");
        if (node.has("jsonSchema")) {
            unsupported.add("“%s”: a JSON Schema inside a field is not checked.".formatted(name));
        }
        var pattern = text(node, "pattern");
        if (pattern != null) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                faults.add("The pattern of “%s” is no valid regular expression.".formatted(name));
                pattern = null;
            }
        }
        var allowed = node.has("enum") ? texts(node.path("enum")) : texts(field.path("categories"));
        return new FieldConstraints(
                node.path("required").asBoolean(false),
                node.path("unique").asBoolean(false),
                number(node, "minLength"),
                number(node, "maxLength"),
                text(node, "minimum"),
                text(node, "maximum"),
                text(node, "exclusiveMinimum"),
                text(node, "exclusiveMaximum"),
                pattern,
                allowed);
    }

    private static SchemaField.Spelling spelling(JsonNode node) {
        return new SchemaField.Spelling(
                node.path("decimalChar").asString("."),
                node.path("groupChar").asString(""),
                node.path("bareNumber").asBoolean(true),
                node.has("trueValues") ? texts(node.path("trueValues")) : TRUE,
                node.has("falseValues") ? texts(node.path("falseValues")) : FALSE,
                node.path("delimiter").asString(","),
                FieldType.named(node.path("itemType").asString("string")).orElse(FieldType.STRING));
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        var value = node.path(name);
        return value.isMissingNode() || value.isNull() ? null : Integer.valueOf(value.asInt(0));
    }

    /** One text or a list of them; entries may also be objects with a value and a label. */
    static List<String> texts(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (node.isValueNode()) {
            return List.of(node.asString());
        }
        var texts = new ArrayList<String>();
        for (var entry : node) {
            texts.add(entry.isObject() ? entry.path("value").asString("") : entry.asString(""));
        }
        return List.copyOf(texts);
    }
}
