package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.AskedQuestion;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class ExportWritersTest {

    private static final int LIMIT = 32_767;

    @Test
    void aWorkbookGoesOnInTheSecondSheetWithoutBreakingASign() throws IOException {
        // The pairs lie across the end of the first cell and, one cell later, do not.
        var text = "x".repeat(LIMIT - 1) + "😀".repeat(LIMIT) + "end";
        var out = new ByteArrayOutputStream();
        try (var rows = new XlsxExport("Responses", out)) {
            rows.row(List.of("Reference", "Text"));
            rows.row(List.of("AB-1", text));
            rows.row(List.of("AB-2", "short"));
        }

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            var first = sheets.getFirst().read().get(1).getCellText(1);
            var spilled = sheets.getLast().read();
            assertThat(IntStream.range(0, 4)
                            .mapToObj(column -> spilled.getFirst().getCellText(column)))
                    .containsExactly("Reference", "Column", "Part", "Text continued");
            var whole = new StringBuilder(first);
            for (var row : spilled.subList(1, spilled.size())) {
                assertThat(row.getCellText(0)).isEqualTo("AB-1");
                assertThat(row.getCellText(1)).isEqualTo("2");
                assertThat(row.getCellText(2)).isEqualTo(String.valueOf(row.getRowNum()));
                assertThat(row.getCellText(3)).hasSizeLessThanOrEqualTo(LIMIT).startsWith("😀");
                whole.append(row.getCellText(3));
            }
            assertThat(whole).hasToString(text);
        }
    }

    @Test
    void aWorkbookKeepsSpacesAndNamesOnlyTheProgram() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new XlsxExport("Responses", out)) {
            rows.row(List.of("  two <before>,  two between & two after  "));
        }

        var entries = entries(out.toByteArray());
        assertThat(entries.get("xl/worksheets/sheet1.xml"))
                .contains("<t xml:space=\"preserve\">  two &lt;before&gt;,  two between &amp; two after  </t>");
        assertThat(entries.get("xl/workbook.xml"))
                .as("no sheet is empty")
                .contains("<sheet name=\"Responses\"")
                .doesNotContain("Long texts");
        assertThat(entries).doesNotContainKey("xl/worksheets/sheet2.xml");
        assertThat(entries.get("docProps/core.xml")).contains("<dc:creator>Commonweal</dc:creator>");
        assertThat(String.join("", entries.values())).doesNotContain("Apache", "lastModifiedBy", "state=\"hidden\"");
    }

    @Test
    void anOpenDocumentKeepsEverySpace() throws IOException {
        assertThat(OdsExport.escaped("  a b   c\td "))
                .isEqualTo("<text:s/><text:s/>a b <text:s/><text:s/>c<text:tab/>d<text:s/>");
        assertThat(OdsExport.escaped("a <b> & c")).isEqualTo("a &lt;b&gt; &amp; c");
        var out = new ByteArrayOutputStream();
        try (var rows = new OdsExport("Results", out)) {
            rows.row(List.of(" one"));
        }
        assertThat(entries(out.toByteArray()).get("content.xml")).contains("<text:p><text:s/>one</text:p>");
    }

    @Test
    void questionsThatAreNoLongerAskedKeepTheirColumns() {
        var gone = Question.of("gone", QuestionType.SHORT_TEXT, "Why?");
        var kept = Question.of("kept", QuestionType.SINGLE, "Which?")
                .offering(List.of(Choice.of("a", "Pool A"), Choice.of("b", "Pool B")));
        var narrower =
                kept.offering(List.of(Choice.of("b", "Pool B, the new one"))).worded("Which pool?", "");
        var other = Question.of("gone", QuestionType.NUMBER, "How often?");
        var columns =
                ExportColumns.of(AskedQuestion.of(List.of(form(gone, kept), form(narrower), form(narrower, other))));

        assertThat(columns)
                .extracting(ExportColumns.Column::heading)
                .containsExactly("kept: Which pool?", "gone: How often?", "gone: Why?");
        var earlier = new Answers(Map.of(
                "gone", List.of(new Part("", "", null, "Because")), "kept", List.of(new Part("", "a", null, ""))));
        assertThat(columns.stream().map(column -> String.valueOf(column.cell(1, earlier))))
                .containsExactly("Pool A", "null", "Because");
    }

    @Test
    void noTwoColumnsHaveTheSameName() {
        var twice = Question.of("many", QuestionType.MULTIPLE, "Which?")
                .offering(List.of(Choice.of("a", "Other"), Choice.of("b", "Other")));

        assertThat(ExportColumns.of(AskedQuestion.of(List.of(form(twice)))))
                .extracting(ExportColumns.Column::heading)
                .containsExactly("many: Which? – Other", "many: Which? – Other (2)");
    }

    private static Questionnaire form(Question... questions) {
        return new Questionnaire(List.of(FormPage.of("one", questions)));
    }

    private static Map<String, String> entries(byte[] packed) throws IOException {
        var entries = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
