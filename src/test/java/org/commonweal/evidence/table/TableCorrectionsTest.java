package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonweal.evidence.table.Tables.bytes;
import static org.commonweal.evidence.table.Tables.file;
import static org.commonweal.evidence.table.Tables.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class TableCorrectionsTest {

    private static byte[] write(TableFile table, TableCorrections corrections) throws IOException {
        var out = new ByteArrayOutputStream();
        corrections.write(table, out);
        return out.toByteArray();
    }

    @Test
    void correctedReturnPassesItsSchema() throws IOException {
        var schema = TableSchema.parse("""
                {"fields": [{"name": "ward_code"}, {"name": "period"}, {"name": "value", "type": "number"}],
                 "primaryKey": ["ward_code", "period"]}
                """);
        var table = file(SchemaCheckTest.faultyReturn());
        var corrections = new TableCorrections(
                List.of(new CellCorrection(7, 0, "E05DEMO6"), new CellCorrection(12, 2, "51")), Set.of(19L));

        var corrected = file(bytes(write(table, corrections)));

        assertThat(SchemaCheck.run(corrected, schema, Map.of()).isClean()).isTrue();
        assertThat(rows(corrected)).hasSize(19);
    }

    @Test
    void writesUtf8AndKeepsEverythingElse() throws IOException {
        var windows = Tables.text(
                "name;cost\n\"Caf\u00e9 \"\"A\"\"\";\u00a35\nB;=1+1;extra\n", Charset.forName("windows-1252"));

        var csv = write(file(windows), new TableCorrections(List.of(new CellCorrection(2, 1, "£6, or 7")), Set.of()));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("name,cost")
                .contains("\"Café \"\"A\"\"\",\"£6, or 7\"\r\n")
                .contains("B,=1+1");
    }

    @Test
    void renamesHeadingsOfTheLandRegister() throws IOException {
        var table = OpenData.table("council/cheltenham_land_and_assets_2021.csv");
        var corrections = TableCheck.run(table).listed().stream()
                .map(problem ->
                        new CellCorrection(problem.row(), problem.columnIndex(), "Owner " + problem.columnIndex()))
                .toList();
        assertThat(corrections).hasSize(2);

        var corrected = file(bytes(write(table, new TableCorrections(corrections, Set.of()))));

        assertThat(TableCheck.run(corrected).isClean()).isTrue();
        assertThat(corrected.open().columns()).startsWith("Organisation", "OrganisationLabel", "Owner 2", "Owner 3");
        assertThat(rows(corrected)).hasSize(498).isEqualTo(rows(table));
    }

    @Test
    void refusesCellsThatAreNotThere() {
        var table = file("a,b\n1,2\n");

        assertThatThrownBy(() -> write(table, new TableCorrections(List.of(new CellCorrection(9, 0, "x")), Set.of())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("Row 9");
        assertThatThrownBy(() -> write(table, new TableCorrections(List.of(new CellCorrection(2, 2, "x")), Set.of())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("no column 3");
    }
}
