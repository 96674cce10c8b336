package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.PublicResults;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ResultsFilesTest {

    private static final List<String> FORMATS = List.of("csv", "xlsx", "ods", "json", "zip", "pdf", "docx");

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    PublicResults results;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void thereAreNoneBeforeTheReport() throws Exception {
        for (var format : FORMATS) {
            assertThat(get("results." + format).statusCode()).as(format).isEqualTo(404);
        }
    }

    @Test
    void everyFileHasTheNumbersOfThePageAndHidesTheSameOnes() throws Exception {
        report();

        var expected = results.find(slug).orElseThrow().questions().stream()
                .flatMap(result -> result.lines().stream()
                        .map(line -> result.question().key() + "|" + line.label() + "|"
                                + line.count().text()))
                .toList();
        assertThat(expected).contains("uses|Yes|not shown", "uses|No|not shown", "age|25 or older|24");

        var json = JsonMapper.builder().build().readTree(get("results.json").body());
        assertThat(json.valueStream()
                        .filter(row -> !row.get("Answer").asString().isEmpty())
                        .map(row -> row.get("Key").asString() + "|"
                                + row.get("Answer").asString() + "|"
                                + row.get("Responses").asString()))
                .containsExactlyElementsOf(expected);
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(get("results.xlsx").body()))) {
            assertThat(book.getFirstSheet().read().stream()
                            .skip(1)
                            .filter(row -> !row.getCellText(4).isEmpty())
                            .map(row -> row.getCellText(0) + "|" + row.getCellText(4) + "|" + row.getCellText(5)))
                    .containsExactlyElementsOf(expected);
        }
        var csv = new String(get("results.csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).filter(line -> line.startsWith("uses,")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> !line.matches(".*,(2|22)$"));
        assertThat(csv).contains("age,How old are you?,24,\"\",25 or older,24");
        assertThat(new String(unpacked(get("results.ods").body()).get("content.xml"), StandardCharsets.UTF_8))
                .contains("<text:p>not shown</text:p>")
                .doesNotContain("Canary");
    }

    @Test
    void theManifestHolds() throws Exception {
        report();

        var packed = unpacked(get("results.zip").body());

        assertThat(packed)
                .containsOnlyKeys(
                        "results.csv",
                        "results.json",
                        "results.ods",
                        "results.xlsx",
                        "report.docx",
                        "report.pdf",
                        "manifest.json");
        var manifest = JsonMapper.builder().build().readTree(packed.get("manifest.json"));
        assertThat(manifest.get("suppression").asString()).contains("under 10");
        assertThat(manifest.get("filters").asString()).isEqualTo("none: every response");
        long rows = new String(packed.get("results.csv"), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                - 1;
        for (var file : manifest.get("files")) {
            boolean report = file.get("name").asString().startsWith("report");
            assertThat(file.get("rows").asLong()).isEqualTo(report ? tabled(packed.get("report.docx")) : rows);
            assertThat(file.get("columns").asInt()).isEqualTo(report ? 2 : 6);
            assertThat(file.get("filters").asString()).isEqualTo("none: every response");
            assertThat(file.get("sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(packed.get(file.get("name").asString()))));
        }
    }

    /** Rows of the tables in a document, without those that name the columns. */
    private static long tabled(byte[] document) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document))) {
            return word.getTables().stream()
                    .mapToLong(table -> table.getNumberOfRows() - 1)
                    .sum();
        }
    }

    @Test
    void theWordDocumentTellsWhatThePdfTells() throws Exception {
        report();
        var answer = get("results.docx");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var words = new XWPFWordExtractor(word);
                var pdf = Loader.loadPDF(get("results.pdf").body())) {
            var text = words.getText().replaceAll("\\s+", " ").strip();
            assertThat(text)
                    .isEqualTo(new PDFTextStripper()
                            .getText(pdf)
                            .replaceAll("(?m)^\\d+ / \\d+\\s*$", "")
                            .replaceAll("\\s+", " ")
                            .strip())
                    .contains("Yes not shown")
                    .doesNotContain("Canary");
            assertThat(word.getTables())
                    .isNotEmpty()
                    .allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("What people said: Pools");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isNull();
        }
    }

    @Test
    void publicSheetsAreCalledResultsAndNoneIsEmptyOrHidden() throws Exception {
        report();

        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(get("results.xlsx").body()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Results");
            assertThat(sheets.getFirst().getVisibility().name()).isEqualTo("VISIBLE");
            assertThat(sheets.getFirst().read()).hasSizeGreaterThan(1);
        }
        assertThat(new String(unpacked(get("results.ods").body()).get("content.xml"), StandardCharsets.UTF_8))
                .containsOnlyOnce("<table:table ")
                .contains("table:name=\"Results\"");
    }

    @Test
    void thePdfTellsWhatThePageTells() throws Exception {
        report();
        var page = new String(get("results").body(), StandardCharsets.UTF_8);
        assertThat(page).contains("href=\"/consultations/" + slug + "/results.pdf\"");

        try (var pdf = Loader.loadPDF(get("results.pdf").body())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("24 responses were received.", "Most use the pools.", "Yes not shown");
            results.find(slug)
                    .orElseThrow()
                    .questions()
                    .forEach(result -> assertThat(text)
                            .contains(result.question().text() + " Answered by: "
                                    + result.base().text()));
            assertThat(text).doesNotContain("Canary");
        }
    }

    private void report() {
        for (int i = 0; i < 24; i++) {
            fixtures.respond(
                    slug,
                    Map.of(
                            "uses",
                            i < 2 ? "no" : "yes",
                            "body",
                            "individual",
                            "change",
                            "Canary words",
                            "age",
                            "over25"));
        }
        fixtures.close(space, id);
        fixtures.report(space, id);
    }

    private HttpResponse<byte[]> get(String file) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + port + "/consultations/" + slug + "/" + file))
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
