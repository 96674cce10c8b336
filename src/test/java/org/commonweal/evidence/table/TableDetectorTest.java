package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonweal.evidence.table.Tables.detect;
import static org.commonweal.evidence.table.Tables.file;
import static org.commonweal.evidence.table.Tables.rows;
import static org.commonweal.evidence.table.Tables.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDetectorTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final TableDetector detector = new TableDetector();

    private static void assertRefused(Runnable action, String rule) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence.table." + rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsRowsWhateverTheLineEnd(String end) {
        var table = detect(String.join(end, "ward,value", "Oakley Rise,1", "Springbrook,2"));

        assertThat(table.rowsInFile()).isEqualTo(3);
        assertThat(table.columns()).containsExactly("ward", "value");
    }

    @Test
    void keepsEveryKindOfLineEndInsideQuotes() {
        var rows = rows(file("name,address\r\nA,\"1 High Street\rHesterfield\nHF1\r\nEngland\"\r\nB,plain\r\n"));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cell(1)).isEqualTo("1 High Street\rHesterfield\nHF1\r\nEngland");
        assertThat(rows.getLast().number()).isEqualTo(3);
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(detect("\ufeffward,value\nA,1\n").columns()).containsExactly("ward", "value");
    }

    @Test
    void readsWindowsTextThatHasOnePoundSignFarDown() {
        var body = IntStream.range(0, 20_000)
                .mapToObj(i -> "Place " + i + ",10")
                .collect(Collectors.joining("\n", "place,cost\n", "\nLast,£5\n"));
        var source = text(body, WINDOWS);

        assertThat(detector.detect(source, "a.csv").layout().encoding()).isEqualTo("windows-1252");
        assertThat(rows(file(source)).getLast().cell(1)).isEqualTo("£5");
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        var text = "ward\tvalue\nSt Paul’s\t1\nParkgate\t2\n";
        for (var bytes : List.of(
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16))) {
            var source = Tables.bytes(bytes);
            assertThat(rows(file(source)).getFirst().cells()).containsExactly("St Paul’s", "1");
        }
    }

    @Test
    void utf8WithOneDamagedByteStaysUtf8() {
        var bytes = ("name\n" + "café\n".repeat(50) + "x\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;

        assertThat(detector.detect(Tables.bytes(bytes), "a.csv").layout().encoding())
                .isEqualTo("UTF-8");
    }

    @Test
    void tellsSemicolonsFromDecimalCommas() {
        var table = detect("area;share\nA;1,5\nB;2,25\nC;3,0\n");

        assertThat(table.layout().separator()).isEqualTo(';');
        assertThat(table.columns()).containsExactly("area", "share");
    }

    @Test
    void aListOfOneColumnIsATableToo() {
        var table = detect("code\nE05DEMO1\nE05DEMO2\n");

        assertThat(table.columns()).containsExactly("code");
        assertThat(rows(file("code\nE05DEMO1\nE05DEMO2\n"))).hasSize(2);
    }

    @Test
    void leavesOutProseAboveAndNotesBelow() {
        var text = """
                "Quarterly return, Wellspring",,
                ,,
                ward_code,period,value
                E05DEMO1,2026-Q2,10
                E05DEMO2,2026-Q2,12
                E05DEMO3,2026-Q2,9
                ,,
                Source: council returns,,
                """;
        var table = detect(text);

        assertThat(table.layout().headerRow()).isEqualTo(3);
        assertThat(table.layout().lastDataRow()).isEqualTo(6);
        assertThat(rows(file(text))).extracting(TableRow::number).containsExactly(4L, 5L, 6L);
        assertThat(table.remarks()).hasSize(2);
    }

    @Test
    void numbersDoubleHeadingsAndNamesBlankOnes() {
        var table = detect("name,,Name,value\na,b,c,1\n");

        assertThat(table.columns()).containsExactly("name", "Column 2", "Name (2)", "value");
        assertThat(table.remarks()).hasSize(2);
    }

    @Test
    void seesWhenThereAreNoHeadings() {
        var table = detect("E05DEMO1,4\nE05DEMO2,7\nE05DEMO3,5\n");

        assertThat(table.layout().headerRow()).isZero();
        assertThat(table.columns()).containsExactly("Column 1", "Column 2");
        assertThat(rows(file("E05DEMO1,4\nE05DEMO2,7\nE05DEMO3,5\n"))).hasSize(3);
    }

    @Test
    void yearsAndAgesMayBeHeadings() {
        assertThat(detect("area,2024,2025\nA,1,2\nB,3,4\n").layout().headerRow())
                .isEqualTo(1);
        assertThat(detect("0,1,2\n5,5,5\n6,6,6\n").layout().headerRow()).isEqualTo(1);
    }

    @Test
    void raggedRowsAreReadAsTheyStand() {
        var rows = rows(file("a,b,c\n1\n1,2,3,4\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n"));

        assertThat(rows.get(0).cells()).hasSize(1);
        assertThat(rows.get(0).cell(2)).isEmpty();
        assertThat(rows.get(1).cells()).hasSize(4);
        assertThat(detect("a,b,c\n1\n1,2,3\n1,2,3\n").layout().columns()).isEqualTo(3);
    }

    @Test
    void whatThePersonSetsIsKept() {
        var source = text("x;y\na;b\n1,5;2\n");
        var choice = LayoutChoice.none().withSeparator(',').withHeaderRow(2);
        var layout = detector.detect(source, "a.csv", choice).layout();

        assertThat(layout.separator()).isEqualTo(',');
        assertThat(layout.headerRow()).isEqualTo(2);
        assertThat(layout.firstDataRow()).isEqualTo(3);
    }

    @Test
    void refusesEmptyHeaderOnlyAndForeignFiles() {
        assertRefused(() -> detect(""), "empty");
        assertRefused(() -> detect("\n\n \n"), "empty");
        assertRefused(() -> detect("ward,value\n"), "noRows");
        assertRefused(() -> detect("<!DOCTYPE html><html><body>Not found</body></html>"), "webPage");
        assertRefused(() -> detect("%PDF-1.7 ..."), "notATable");
        assertRefused(() -> detect("a,b\n\0\0\0\1\2\0\0"), "notATable");
        assertRefused(() -> detect("{\"name\": \"one object\"}"), "notATable");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() {
        assertRefused(() -> detect("a,b\n1,\"open\n2,3\n"), "unclosedQuote");
    }

    @Test
    void takesStrayQuotationMarksAsText() {
        var rows = rows(file("a,b\n6\" pipe,1\n\"x\" y,2\n"));

        assertThat(rows.get(0).cells()).containsExactly("6\" pipe", "1");
        assertThat(rows.get(1).cells()).hasSize(2);
    }

    @Test
    void accepts500ColumnsAndRefuses501() {
        var header = IntStream.rangeClosed(1, 501).mapToObj(i -> "c" + i).toList();
        var values = IntStream.rangeClosed(1, 501).mapToObj(Integer::toString).toList();
        var accepted = String.join(",", header.subList(0, 500)) + "\n" + String.join(",", values.subList(0, 500));

        assertThat(detect(accepted).columns()).hasSize(500);
        assertRefused(() -> detect(String.join(",", header) + "\n" + String.join(",", values)), "tooManyColumns");
    }

    @Test
    void refusesTwoMillionRowsWithoutHoldingThem() {
        var source = Tables.lines("ward,value", 2_000_000, i -> "E05DEMO1," + i);

        assertRefused(() -> detector.detect(source, "big.csv"), "tooManyRows");
        var layout = detector.detect(Tables.lines("ward,value", 10, i -> "E05DEMO1," + i), "a.csv")
                .layout();
        assertRefused(
                () -> {
                    try (var reader = new TableFile(source, layout).open()) {
                        reader.forEach(row -> {});
                    }
                },
                "tooManyRows");
    }

    @Test
    void refusesACellBeyondTheLimit() {
        assertRefused(() -> detect("a,b\n1," + "x".repeat(1_100_000) + "\n"), "cellTooLong");
    }

    @Test
    void readsListsOfObjectsByDottedNames() {
        var json =
                "[{\"id\": 1, \"place\": {\"name\": \"Oakley\", \"tags\": [\"a\", \"b\"]}}, {\"id\": 2, \"place\": null, \"x\": true}]";
        var source = text(json);
        var table = detector.detect(source, "a.json");

        assertThat(table.columns()).containsExactly("id", "place.name", "place.tags", "x");
        var rows = rows(new TableFile(source, table.layout()));
        assertThat(rows.get(0).cells()).containsExactly("1", "Oakley", "a; b", "");
        assertThat(rows.get(1).cells()).containsExactly("2", "", "", "true");
    }
}
