package org.commonweal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Read back with another program than the one that wrote it. */
class WordDocumentTest {

    private static final Sheet SHEET = new Writing("What people said: Pools & lidos")
            .paragraph("First <line>\nsecond line \u0007 with 😀")
            .section("Numbers")
            .part("Do you use it?")
            .table("Do you use it?", List.of("Answer", "Responses"), List.of(List.of("Yes", "24"), List.of("No", "")))
            .table("Again", List.of("One"), List.of())
            .list(List.of("a bullet"))
            .numbered(List.of("one", "two"))
            .numbered(List.of("one again"))
            .note("Mind this")
            .lines(1)
            .sheet("What people said in the consultation", Locale.UK, Print.NORMAL);

    @Test
    void headingsListsAndTablesAreWhatTheyAre() throws IOException {
        try (var document = open(SHEET)) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> !paragraph.getText().isEmpty())
                            .map(paragraph -> paragraph.getStyle() + ": " + paragraph.getText()))
                    .containsExactly(
                            "Heading1: What people said: Pools & lidos",
                            "Normal: First <line>\nsecond line  with 😀",
                            "Heading2: Numbers",
                            "Heading3: Do you use it?",
                            "Caption: Do you use it?",
                            "Caption: Again",
                            "ListParagraph: a bullet",
                            "ListParagraph: one",
                            "ListParagraph: two",
                            "ListParagraph: one again",
                            "Note: Mind this");
            for (int level = 1; level <= 3; level++) {
                var style = document.getStyles().getStyle("Heading" + level);
                assertThat(style.getName()).isEqualTo("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                        .isEqualTo(level - 1);
            }
            var lists = document.getParagraphs().stream()
                    .filter(paragraph -> "ListParagraph".equals(paragraph.getStyle()))
                    .toList();
            assertThat(lists)
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly("bullet", "decimal", "decimal", "decimal");
            assertThat(lists.get(1).getNumID()).isEqualTo(lists.get(2).getNumID());
            assertThat(lists.get(3).getNumID())
                    .as("the second list counts from one")
                    .isNotEqualTo(lists.get(2).getNumID());
        }
    }

    @Test
    void theFirstRowOfATableNamesItsColumnsOnEveryPage() throws IOException {
        try (var document = open(SHEET)) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getText()).isEqualTo("Answer\tResponses\nYes\t24\nNo\t\n");
            assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(2);
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    void saysItsTitleAndLanguageAndNobodysName() throws IOException {
        try (var document = open(SHEET)) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("What people said: Pools & lidos");
            assertThat(properties.getDescription()).isEqualTo("What people said in the consultation");
            assertThat(properties.getCreator()).isNull();
            assertThat(properties.getLastModifiedByUser()).isNull();
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .hasValue("en-GB");
        }
        assertThat(entries(SHEET))
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/document.xml");
        assertThat(entries(SHEET).get("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"/>");
        assertThat(String.join("", entries(SHEET).values()))
                .doesNotContain("w:vanish", "w:comment", "w:rsid", "creator", "w:ins ", "w:del ");
    }

    @Test
    void theSameSheetMakesTheSameBytes() {
        assertThat(WordDocument.bytes(SHEET)).isEqualTo(WordDocument.bytes(SHEET));
    }

    private static XWPFDocument open(Sheet sheet) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordDocument.bytes(sheet)));
    }

    private static Map<String, String> entries(Sheet sheet) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(WordDocument.bytes(sheet)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
