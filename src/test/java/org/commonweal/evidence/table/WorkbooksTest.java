package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonweal.evidence.table.Tables.bytes;
import static org.commonweal.evidence.table.Tables.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.commonweal.kernel.RuleViolation;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private final TableDetector detector = new TableDetector();

    private TableFile table(TableSource source) {
        return new TableFile(source, detector.detect(source, "workbook").layout());
    }

    @Test
    void readsExcelWithACoverAHiddenSheetDatesAndFormulas() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            workbook.newWorksheet("Read me").value(0, 0, "Quarterly return");
            var hidden = workbook.newWorksheet("Lists");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            for (var i = 0; i < 50; i++) {
                hidden.value(i, 0, "x" + i);
                hidden.value(i, 1, i);
            }
            var sheet = workbook.newWorksheet("Data");
            sheet.value(1, 0, "ward");
            sheet.value(1, 1, "day");
            sheet.value(1, 2, "value");
            sheet.value(1, 3, "share");
            for (var i = 2; i < 6; i++) {
                sheet.value(i, 0, "E05DEMO" + i);
                sheet.value(i, 1, LocalDate.of(2026, 1, i));
                sheet.style(i, 1).format("dd/mm/yyyy").set();
                sheet.value(i, 2, 0.1 + 0.2);
                sheet.formula(i, 3, "C3*2");
            }
        }
        var source = bytes(out.toByteArray());
        var detected = detector.detect(source, "return.xlsx");

        assertThat(detected.sheets()).extracting(SheetInfo::label).containsExactly("Read me", "Lists (hidden)", "Data");
        assertThat(detected.layout().sheet()).isEqualTo("Data");
        assertThat(detected.layout().headerRow()).isEqualTo(2);
        assertThat(detected.rowsInFile()).isEqualTo(6);
        var row = rows(table(source)).getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells().subList(0, 3)).containsExactly("E05DEMO2", "2026-01-02", "0.3");
    }

    @Test
    void readsOldExcelRecordByRecord() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var cover = workbook.createSheet("Cover");
            cover.createRow(0).createCell(0).setCellValue("About");
            var sheet = workbook.createSheet("Data");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            var header = sheet.createRow(0);
            for (var i = 0; i < 5; i++) {
                header.createCell(i).setCellValue("column " + i + "x");
            }
            for (var i = 1; i <= 40; i++) {
                var row = sheet.createRow(i * 2);
                row.createCell(0).setCellValue("text " + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellValue(i % 2 == 0);
                row.createCell(3).setCellValue(LocalDateTime.of(2026, 3, 1, 10, 30));
                row.getCell(3).setCellStyle(style);
                row.createCell(4).setCellFormula("\"a\"&\"b\"");
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }
        var source = bytes(out.toByteArray());
        var detected = detector.detect(source, "old.xls");
        var rows = rows(table(source));

        assertThat(detected.layout().format()).isEqualTo(TableFormat.XLS);
        assertThat(detected.sheets().getFirst()).isEqualTo(new SheetInfo("Cover", true));
        assertThat(rows).hasSize(40);
        assertThat(rows.get(1).number()).isEqualTo(5);
        assertThat(rows.get(1).cells()).containsExactly("text 2", "3", "TRUE", "2026-03-01T10:30", "ab");
    }

    @Test
    void readsOpenDocumentRepeatsWithoutMultiplyingThem() throws IOException {
        var source = ods("""
                <table:table table:name="Notes" table:style-name="ta2"><table:table-row table:number-rows-repeated="1048576">\
                <table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
                <table:table table:name="Data" table:style-name="ta1">
                <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
                <table:table-row><table:table-cell office:value-type="string"><text:p>ward</text:p></table:table-cell>\
                <table:table-cell office:value-type="string"><text:p>a</text:p><text:p>b</text:p></table:table-cell>\
                <table:table-cell office:value-type="string"><text:p>c</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string">\
                <office:annotation><text:p>a note</text:p></office:annotation><text:p>Oak<text:s text:c="2"/>ley</text:p></table:table-cell>\
                <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1.50"><text:p>1.5</text:p></table:table-cell>\
                <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
                <table:table-row table:number-rows-repeated="900000"><table:table-cell/></table:table-row>
                <table:table-row><table:table-cell office:value-type="string"><text:p>Last</text:p></table:table-cell><table:covered-table-cell/>\
                <table:table-cell office:value-type="date" office:date-value="2026-01-25T00:00:00"><text:p>25/01/26</text:p></table:table-cell></table:table-row>
                </table:table>
                """);
        var detected = detector.detect(source, "data.ods");
        var rows = rows(table(source));

        assertThat(detected.sheets()).containsExactly(new SheetInfo("Notes", true), new SheetInfo("Data", false));
        assertThat(detected.columns()).containsExactly("ward", "a b", "c");
        assertThat(rows).extracting(TableRow::number).containsExactly(4L, 5L, 6L, 900_007L);
        assertThat(rows.getFirst().cells()).containsExactly("Oak  ley", "1.5", "1.5");
        assertThat(rows.getLast().cells()).containsExactly("Last", "", "2026-01-25");
    }

    @Test
    void refusesAMillionRepeatedRowsAndCells() throws IOException {
        var cell =
                "<table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"%d\"/>";
        var row =
                "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"%d\">%s</table:table-row></table:table>";

        assertRefused(ods(row.formatted(2_000_000_000, cell.formatted(2))), "tooManyRows");
        assertRefused(ods(row.formatted(10, cell.formatted(2_000_000_000))), "tooManyColumns");
    }

    @Test
    void refusesDocumentTypesPasswordsAndPartsThatGrow() throws IOException {
        assertRefused(ods("<table:table table:name=\"S\"/>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", ""), "unsafeMarkup");
        assertRefused(ods("", "", "<manifest:encryption-data/>"), "encrypted");
        var small = new TableDetector(new TableLimits(1000, 50, 1000, 2000));
        var grown = ods("<table:table table:name=\"S\"><!--" + " ".repeat(5_000) + "--></table:table>");
        assertThatThrownBy(() -> small.detect(grown, "a.ods"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence.table.partTooLarge"));
    }

    private void assertRefused(TableSource source, String rule) {
        assertThatThrownBy(() -> detector.detect(source, "file"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence.table." + rule));
    }

    private static TableSource ods(String tables) throws IOException {
        return ods(tables, "", "");
    }

    private static TableSource ods(String tables, String prolog, String manifest) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            entry(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
            entry(
                    zip,
                    "content.xml",
                    prolog + """
                    <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
                    <office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>
                    <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
                    <office:body><office:spreadsheet>""" + tables + "</office:spreadsheet></office:body></office:document-content>");
        }
        return bytes(out.toByteArray());
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
