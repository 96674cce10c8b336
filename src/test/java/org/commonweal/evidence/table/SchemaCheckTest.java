package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonweal.evidence.table.Tables.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {

    private static final Map<String, Set<String>> WARDS = Map.of(
            "areas", IntStream.rangeClosed(1, 8).mapToObj(i -> "E05DEMO" + i).collect(Collectors.toSet()));

    private static final TableSchema RETURNS = TableSchema.parse("""
            {"fields": [
              {"name": "ward_code", "type": "string", "constraints": {"required": true}},
              {"name": "period", "type": "string", "constraints": {"required": true, "pattern": "^\\\\d{4}-Q[1-4]$"},
               "example": "2026-Q2"},
              {"name": "value", "type": "number", "constraints": {"minimum": 0}}],
             "missingValues": [""],
             "primaryKey": ["ward_code", "period"],
             "foreignKeys": [{"fields": "ward_code", "reference": {"resource": "areas", "fields": "code"}}]}
            """);

    /** Three faults: an unknown ward in row 7, no number in row 12, the key of row 2 again in row 19. */
    static String faultyReturn() {
        var lines = new java.util.ArrayList<>(List.of("ward_code,period,value"));
        for (var i = 0; i < 20; i++) {
            lines.add("E05DEMO%d,202%d-Q%d,%d".formatted(i % 8 + 1, 4 + i / 8, i % 4 + 1, 40 + i));
        }
        lines.set(6, "E05DEMO9,2024-Q2,45");
        lines.set(11, "E05DEMO3,2025-Q3,n/a");
        lines.set(18, lines.get(1));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static TableProblems check(String csv, String schema) {
        return SchemaCheck.run(file(csv), TableSchema.parse(schema), Map.of());
    }

    private static TableProblems field(String definition, String... values) {
        var schema =
                "{\"fields\": [{\"name\": \"n\", \"type\": \"integer\"}, {\"name\": \"x\", %s}]}".formatted(definition);
        var rows = IntStream.range(0, values.length)
                .mapToObj(i -> i + ",\"" + values[i].replace("\"", "\"\"") + "\"\n")
                .collect(Collectors.joining());
        return check("n,x\n" + rows, schema);
    }

    @Test
    void namesRowColumnValueRuleAndRemedyOfEveryFault() {
        var problems = SchemaCheck.run(file(faultyReturn()), RETURNS, WARDS);

        assertThat(problems.total()).isEqualTo(3);
        assertThat(problems.rows()).isEqualTo(20);
        assertThat(problems.listed())
                .extracting(TableProblem::row, TableProblem::column, TableProblem::value, TableProblem::code)
                .containsExactly(
                        tuple(7L, "ward_code", "E05DEMO9", "foreignKey"),
                        tuple(12L, "value", "n/a", "type"),
                        tuple(19L, "ward_code, period", "E05DEMO1, 2024-Q1", "primaryKey"));
        assertThat(problems.listed()).allSatisfy(problem -> {
            assertThat(problem.rule()).endsWith(".");
            assertThat(problem.remedy()).matches(".*[.?]");
        });
        assertThat(problems.listed().getFirst().remedy()).startsWith("Did you mean “E05DEMO");
        assertThat(problems.listed().getLast().remedy()).contains("Row 2 ");
    }

    @Test
    void aCleanReturnHasNoProblems() {
        var problems = SchemaCheck.run(
                file("ward_code,period,value\nE05DEMO1,2026-Q1,\nE05DEMO2,2026-Q1,0.5\n"), RETURNS, WARDS);

        assertThat(problems.isClean()).isTrue();
        assertThat(problems.unchecked()).isEmpty();
    }

    @Test
    void saysWhatCouldNotBeChecked() {
        var problems = SchemaCheck.run(file("ward_code,period,value\nX,2026-Q1,1\n"), RETURNS, Map.of());

        assertThat(problems.isClean()).isTrue();
        assertThat(problems.unchecked()).singleElement().asString().contains("areas");
    }

    @Test
    void comparesColumnsWithTheSchema() {
        var problems = SchemaCheck.run(file("period,Ward Code,note,value\n2026-Q1,E05DEMO1,x,1\n"), RETURNS, WARDS);

        assertThat(problems.listed())
                .extracting(TableProblem::code, TableProblem::column)
                .contains(
                        tuple("column-missing", "ward_code"),
                        tuple("column-extra", "Ward Code"),
                        tuple("column-extra", "note"));
        assertThat(problems.listed().getFirst().remedy()).isEqualTo("Rename the column “Ward Code” to “ward_code”.");
        var reordered = SchemaCheck.run(file("period,ward_code,value\n2026-Q1,E05DEMO1,1\n"), RETURNS, WARDS);
        assertThat(reordered.listed()).extracting(TableProblem::code).containsExactly("column-order");
    }

    @ParameterizedTest
    @CsvSource({"equal, 1", "subset, 0", "superset, 1", "partial, 0"})
    void fieldsMatchLoosensWhatColumnsAreNeeded(String match, int problems) {
        var schema = "{\"fields\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"fieldsMatch\": \"%s\"}".formatted(match);

        assertThat(check("b,a,extra\nx,y,z\n", schema).total()).isEqualTo(problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "integer"                                            | 12      | 12.5
            "type": "integer", "bareNumber": false                       | £1200   | many
            "type": "number", "groupChar": ","                           | 1,200.5 | 1.200,5
            "type": "number", "decimalChar": ",", "groupChar": "."       | 1.200,5 | 1,2,3
            "type": "boolean", "trueValues": ["Y"], "falseValues": ["N"] | Y       | true
            "type": "date"                                               | 2027-01-25 | 25/01/2027
            "type": "date", "format": "%d/%m/%Y"                         | 25/1/2027  | 2027-01-25
            "type": "date", "format": "%d/%m/%Y"                         | 29/02/2028 | 29/02/2027
            "type": "date", "format": "any"                              | 25 January 2027 | soon
            "type": "datetime"                                           | 2027-01-25T10:00:00Z | 2027-01-25
            "type": "time"                                               | 10:30:00 | 25:00
            "type": "year"                                               | 2027    | 27
            "type": "yearmonth"                                          | 2027-01 | 2027-13
            "type": "duration"                                           | P1Y2M   | one year
            "type": "geopoint"                                           | -2.07, 51.9 | 200, 5
            "type": "object"                                             | {}      | []
            "type": "array"                                              | [1]     | 1
            "type": "list", "itemType": "integer"                        | 1,2     | 1,x
            "type": "string", "format": "email"                          | a@b.org | a.b.org
            "type": "string", "format": "uri"                            | https://a.org | a.org
            "type": "string", "constraints": {"enum": ["final", "provisional"]} | final | Finale
            "type": "string", "constraints": {"minLength": 2, "maxLength": 3} | abc | abcd
            "type": "number", "constraints": {"exclusiveMinimum": 0}     | 0.1     | 0
            "type": "number", "constraints": {"maximum": 100}            | 100     | 100.01
            "type": "date", "format": "%d/%m/%Y", "constraints": {"minimum": "2026-04-01"} | 01/04/2026 | 31/03/2026
            "type": "string", "constraints": {"required": true}          | x       | ''
            """)
    void tellsGoodValuesFromBad(String definition, String good, String bad) {
        assertThat(field(definition, good).listed()).isEmpty();
        assertThat(field(definition, bad).listed()).hasSize(1);
    }

    @Test
    void uniqueColumnsNameTheEarlierRow() {
        var problem = field("\"constraints\": {\"unique\": true}", "a", "b", "a")
                .listed()
                .getFirst();

        assertThat(problem.row()).isEqualTo(4);
        assertThat(problem.remedy()).contains("row 2");
    }

    @Test
    void missingValuesAreNotChecked() {
        assertThat(field("\"type\": \"number\", \"missingValues\": [\"\", \"..\"]", "..", "", "1")
                        .isClean())
                .isTrue();
    }

    @Test
    void aPatternThatNeverEndsIsGivenUp() {
        var problems = field("\"constraints\": {\"pattern\": \"(a+)+$\"}", "a".repeat(60) + "!");

        assertThat(problems.listed()).extracting(TableProblem::code).containsExactly("pattern");
    }

    @Test
    void listsTheFirst500AndCountsTheRest() {
        var source = Tables.lines("n,x", 5_000, i -> i + ",word");
        var schema = TableSchema.parse("{\"fields\": [{\"name\": \"n\"}, {\"name\": \"x\", \"type\": \"number\"}]}");
        var problems = SchemaCheck.run(file(source), schema, Map.of());

        assertThat(problems.total()).isEqualTo(5_000);
        assertThat(problems.listed()).hasSize(500);
    }
}
