package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonweal.evidence.table.Tables.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TableSummaryTest {

    private static final String TABLE = """
            ward,code,people,cost,opened,active,uprn,empty
            Oakley Rise,E05DEMO1,"1,200","£5.50",25/01/2026,yes,0012345678,
            Springbrook,E05DEMO2,800,£4,26/01/2026,no,0012345679,
            Parkgate,E05DEMO3,..,-£1.50,01/02/2026,yes,0012345670,
            Leckfield,E05DEMO4,,£2,2026-02-03,yes,0012345671,
            """;

    @Test
    void saysWhatEachColumnHolds() {
        var summary = TableSummary.of(file(TABLE));

        assertThat(summary.rows()).isEqualTo(4);
        assertThat(summary.columns())
                .extracting(ColumnSummary::name, ColumnSummary::type)
                .containsExactly(
                        tuple("ward", ColumnType.TEXT),
                        tuple("code", ColumnType.AREA_CODE),
                        tuple("people", ColumnType.INTEGER),
                        tuple("cost", ColumnType.DECIMAL),
                        tuple("opened", ColumnType.DATE),
                        tuple("active", ColumnType.BOOLEAN),
                        tuple("uprn", ColumnType.TEXT),
                        tuple("empty", ColumnType.EMPTY));
    }

    @Test
    void measuresNumbersAndDates() {
        var columns = TableSummary.of(file(TABLE)).columns();
        var people = columns.get(2);
        var opened = columns.get(4);

        assertThat(people.filled()).isEqualTo(3);
        assertThat(people.blank()).isEqualTo(1);
        assertThat(people.marks()).isEqualTo(1);
        assertThat(people.min()).isEqualByComparingTo(new BigDecimal("800"));
        assertThat(people.max()).isEqualByComparingTo(new BigDecimal("1200"));
        assertThat(people.mean()).isEqualTo(1000.0);
        assertThat(opened.earliest()).isEqualTo(LocalDate.of(2026, 1, 25));
        assertThat(opened.latest()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(columns.getFirst().isUnique()).isTrue();
        assertThat(columns.getFirst().examples()).containsExactly("Oakley Rise", "Springbrook", "Parkgate");
    }

    @Test
    void aColumnWithLeadingZerosHoldsNamesNotAmounts() {
        var column = TableSummary.of(file("charity,v\n1043217,1\n0512710,2\n1112345,3\n"))
                .columns()
                .getFirst();

        assertThat(column.type()).isEqualTo(ColumnType.TEXT);
        assertThat(column.misfits()).isZero();
    }

    @Test
    void countsDifferentValuesUpToABound() {
        var column = TableSummary.of(file(Tables.lines("id,v", 5_000, i -> i + ",x")))
                .columns()
                .getFirst();

        assertThat(column.distinctCapped()).isTrue();
        assertThat(column.distinct()).isEqualTo(1_000);
    }

    @Test
    void findsWhatDoesNotFitWithoutASchema() {
        var lines = new StringBuilder("id,,value,value\n");
        for (var i = 0; i < 30; i++) {
            lines.append(i).append(",x,").append(i * 2).append(",2026-01-01\n");
        }
        lines.append("31,y,about 60,2026-01-02\n32,y\n33,y,4,2026-01-03,more\n1.00121E+11,x,..,tomorrow\n");
        var problems = TableCheck.run(file(lines.toString()));

        assertThat(problems.listed())
                .extracting(TableProblem::row, TableProblem::column, TableProblem::code)
                .containsExactly(
                        tuple(1L, "Column 2", "heading-blank"),
                        tuple(1L, "Column 4", "heading-repeated"),
                        tuple(32L, "value", "not-a-number"),
                        tuple(33L, "", "row-too-short"),
                        tuple(34L, "", "row-too-long"),
                        tuple(35L, "id", "shortened"),
                        tuple(35L, "value (2)", "not-a-date"));
    }

    @Test
    void pagesThroughATable() {
        var table = file(Tables.lines("n,x", 25, i -> i + ",a"));
        var page = TablePreview.of(table, 20, 10);

        assertThat(page.rows()).hasSize(5);
        assertThat(page.rows().getFirst().number()).isEqualTo(22);
        assertThat(page.more()).isFalse();
        assertThat(TablePreview.of(table, 0, 10).more()).isTrue();
        assertThat(TablePreview.of(table, 100, 10).rows()).isEmpty();
    }
}
