package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonweal.evidence.table.TableSchema.FieldsMatch;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class TableSchemaTest {

    @Test
    void readsVersionOneSpelling() {
        var schema = TableSchema.parse("""
                {"fields": [{"name": "a"}, {"name": "b", "type": "integer"}], "primaryKey": "a",
                 "foreignKeys": [{"fields": "b", "reference": {"resource": "", "fields": "a"}}]}
                """);

        assertThat(schema.primaryKey()).containsExactly("a");
        assertThat(schema.fieldsMatch()).isEqualTo(FieldsMatch.EXACT);
        assertThat(schema.missingValues()).containsExactly("");
        assertThat(schema.foreignKeys().getFirst().fields()).containsExactly("b");
        assertThat(schema.fields().getFirst().type()).isEqualTo(FieldType.ANY);
    }

    @Test
    void readsMissingValuesWithLabels() {
        var schema = TableSchema.parse(
                "{\"fields\": [{\"name\": \"a\"}], \"missingValues\": [{\"value\": \"..\", \"label\": \"not available\"}, \"\"]}");

        assertThat(schema.missingValues()).containsExactly("..", "");
    }

    @Test
    void namesEveryFaultOfASchema() {
        assertThatThrownBy(() -> TableSchema.parse("""
                        {"fields": [{"name": "a", "type": "colour"}, {"name": "a"},
                          {"name": "c", "constraints": {"pattern": "["}},
                          {"name": "d", "type": "date", "format": "%Q"},
                          {"name": "e", "type": "number", "constraints": {"minimum": "none"}}],
                         "fieldsMatch": "roughly", "primaryKey": ["z"]}
                        """)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("evidence.schema.invalid");
            assertThat(refusal.details()).hasSize(7);
        });
    }

    @Test
    void refusesWhatIsNoSchema() {
        assertThatThrownBy(() -> TableSchema.parse("fields: a"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence.schema.notJson"));
        assertThatThrownBy(() -> TableSchema.parse("[]")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void saysThatNestedJsonSchemasAreNotChecked() {
        var schema = TableSchema.parse(
                "{\"fields\": [{\"name\": \"a\", \"type\": \"object\", \"constraints\": {\"jsonSchema\": {}}}]}");

        assertThat(schema.unsupported()).hasSize(1);
    }
}
