package org.commonweal.evidence.ui;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.evidence.table.SchemaField;
import org.commonweal.evidence.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** The rules of a Table Schema as people read them. */
final class SchemaWords {

    private static final int MOST_VALUES = 12;

    private SchemaWords() {}

    /** Name, content and further rules of every field. */
    static List<List<String>> rows(TableSchema schema) {
        return schema.fields().stream()
                .map(field -> List.of(field.name(), field.type().words(), String.join("; ", rules(field))))
                .toList();
    }

    private static List<String> rules(SchemaField field) {
        var rules = new ArrayList<String>();
        var given = field.constraints();
        if (given.required()) {
            rules.add("never empty");
        }
        if (given.unique()) {
            rules.add("no value twice");
        }
        bound(rules, "from ", given.minimum());
        bound(rules, "up to ", given.maximum());
        bound(rules, "more than ", given.exclusiveMinimum());
        bound(rules, "less than ", given.exclusiveMaximum());
        bound(rules, "characters at least ", given.minLength());
        bound(rules, "characters at most ", given.maxLength());
        bound(rules, "of the pattern ", given.pattern());
        if (!given.allowed().isEmpty()) {
            var some = given.allowed().stream().limit(MOST_VALUES).toList();
            rules.add("one of " + String.join(", ", some) + (given.allowed().size() > some.size() ? " …" : ""));
        }
        return rules;
    }

    private static void bound(List<String> rules, String words, @Nullable Object limit) {
        if (limit != null) {
            rules.add(words + limit);
        }
    }

    /** What must be unique and what must be found elsewhere, each as a sentence. */
    static List<String> keys(TableSchema schema) {
        var sentences = new ArrayList<String>();
        if (!schema.primaryKey().isEmpty()) {
            sentences.add("No two rows have the same " + String.join(" and ", schema.primaryKey()) + ".");
        }
        schema.uniqueKeys()
                .forEach(key -> sentences.add("No two rows have the same " + String.join(" and ", key) + "."));
        schema.foreignKeys()
                .forEach(key -> sentences.add(
                        "%s must be in the list “%s”.".formatted(String.join(" and ", key.fields()), key.resource())));
        return sentences;
    }
}
