package org.commonweal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {

    private static Writing writing() {
        return new Writing("Your answers")
                .paragraph("Reference R-12345")
                .section("About the library")
                .part("What would you miss?")
                .paragraph("The quiet room & the <b>children's corner</b>\nand the café")
                .list(List.of("Books", "Warmth"))
                .numbered(List.of("First"))
                .table("Costs", List.of("What", "Pounds"), List.of(List.of("Rent", "12")))
                .lines(2);
    }

    private static PDDocument pdf(Print print) throws IOException {
        return Loader.loadPDF(
                TaggedPdf.bytes(writing().sheet("A copy of your answers", Locale.forLanguageTag("en-GB"), print)));
    }

    @Test
    void saysItsTitleAndLanguageAndThatItIsTagged() throws IOException {
        try (var pdf = pdf(Print.NORMAL)) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Your answers");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid")
                    .contains("Your answers");
        }
    }

    @Test
    void tagsHeadingsListsAndTables() throws IOException {
        try (var pdf = pdf(Print.NORMAL)) {
            var tags = new TreeSet<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(tags).contains("Document", "H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD");
        }
    }

    private static void collect(PDStructureNode node, TreeSet<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    @Test
    void keepsWhatWasTypedAsText() throws IOException {
        try (var pdf = pdf(Print.NORMAL)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("The quiet room & the <b>children's corner</b>")
                    .contains("and the café");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (var pdf = pdf(Print.NORMAL)) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void printsLargeInAtLeastSixteenPoints() throws IOException {
        try (var pdf = pdf(Print.LARGE)) {
            var sizes = new TreeSet<Float>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        sizes.add(text.getFontSizeInPt());
                    }
                    super.processTextPosition(text);
                }
            }.getText(pdf);

            assertThat(sizes.first()).isGreaterThanOrEqualTo(16f);
        }
    }

    @Test
    void survivesWhateverPeopleType() throws IOException {
        var odd = "\u0000\u0007\uFFFF\uD800 half, 😀 emoji, \u202Eאבג\u202C عربى ]]> <!-- &amp; \u000B end";

        var sheet = new Writing(odd).paragraph(odd).paragraph("long ".repeat(10_000));

        try (var pdf = Loader.loadPDF(TaggedPdf.bytes(sheet.sheet(odd, Locale.UK, Print.NORMAL)))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("emoji").contains("end");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
        }
    }

    @Test
    void givesTheSameAsAnHtmlDocument() {
        assertThat(writing().sheet("A copy", Locale.UK, Print.NORMAL).html())
                .contains("lang=\"en-GB\"")
                .contains("<title>Your answers</title>")
                .contains("&lt;b&gt;children's corner&lt;/b&gt;")
                .contains("<th scope=\"col\">What</th>");
    }
}
