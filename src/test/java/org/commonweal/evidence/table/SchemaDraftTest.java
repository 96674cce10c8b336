package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaDraftTest {

    private static final String TABLE = """
            ward,people,cost,opened,active,uprn
            Oakley Rise,"1,200",£5.50,25/01/2026,yes,0012345678
            Springbrook,800,£4,26/01/2026,no,0012345679
            Parkgate,..,£1.50,01/02/2026,yes,0012345670
            """;

    @Test
    void acceptsTheTableItWasMadeFrom() {
        var table = Tables.file(TABLE);

        var schema = TableSchema.parse(SchemaDraft.of(TableSummary.of(table).columns()));

        assertThat(SchemaCheck.run(table, schema, Map.of()).listed()).isEmpty();
        assertThat(schema.fields())
                .extracting(SchemaField::type)
                .containsExactly(
                        FieldType.STRING,
                        FieldType.INTEGER,
                        FieldType.NUMBER,
                        FieldType.DATE,
                        FieldType.STRING,
                        FieldType.STRING);
    }

    @Test
    void findsWhatALaterTableGetsWrong() {
        var schema = TableSchema.parse(
                SchemaDraft.of(TableSummary.of(Tables.file(TABLE)).columns()));

        var later = Tables.file("ward,people,cost,opened,active,uprn\n,many,£2,31/02/2026,yes,1\n");

        assertThat(SchemaCheck.run(later, schema, Map.of()).listed())
                .extracting(TableProblem::column)
                .containsExactlyInAnyOrder("ward", "people", "opened");
    }
}
