package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.commonweal.files.checks.Archives;
import org.commonweal.files.checks.Inspector;
import org.commonweal.files.worker.Extraction;
import org.commonweal.files.worker.ExtractionSettings;
import org.commonweal.files.worker.Outcome;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with some bytes changed, cut or doubled end in a named refusal or are read; nothing else ever happens. */
class MutatedFilesTest {

    private static final int MUTATIONS = 150;
    private static final Extraction EXTRACTION =
            new Extraction(new ExtractionSettings(256, Duration.ofSeconds(30), 100_000));

    @TempDir
    private Path folder;

    @AfterAll
    static void endProcess() {
        EXTRACTION.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "ods", "xls", "pdf", "zip", "json", "xml", "csv"})
    void endInANamedRefusalOrAreRead(String ending) throws IOException {
        var original = original(ending);
        var random = new Random(ending.hashCode());
        var outcomes = EnumSet.noneOf(Outcome.class);

        for (int i = 0; i < MUTATIONS; i++) {
            var file = Files.write(folder.resolve("mutated"), mutated(original, random));
            try {
                var accepted = new Inspector().inspect("mutated." + ending, null, file);
                outcomes.add(EXTRACTION.read(accepted.kind(), file).outcome());
            } catch (RuleViolation refused) {
                assertThat(refused.code()).startsWith("files.");
            }
        }

        assertThat(outcomes).doesNotContain(Outcome.INTERRUPTED, Outcome.TOO_DEMANDING);
    }

    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                var doubled = Arrays.copyOf(bytes, bytes.length * 2 - from);
                System.arraycopy(bytes, from, doubled, bytes.length, bytes.length - from);
                return doubled;
            }
            default -> {
                for (int i = random.nextInt(8); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                return bytes;
            }
        }
    }

    private static byte[] original(String ending) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (ending) {
            case "docx" ->
                out.write(Archives.ooxml(
                        "word/document.xml",
                        "wordprocessingml.document",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>Needs</w:t></w:r></w:p></w:body></w:document>"));
            case "xlsx" -> {
                try (var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
                    book.newWorksheet("Sheet").value(0, 0, "Hester's Way");
                }
            }
            case "ods" -> out.write(Archives.odf("spreadsheet", "<c><row><p>Needs</p></row></c>"));
            case "xls" -> {
                try (var book = new HSSFWorkbook()) {
                    book.createSheet("Sheet").createRow(0).createCell(0).setCellValue("Needs");
                    book.write(out);
                }
            }
            case "pdf" -> {
                try (var document = new PDDocument()) {
                    document.addPage(new PDPage());
                    document.save(out);
                }
            }
            case "zip" ->
                out.write(Archives.zip(Map.of("a.txt", "Some words".repeat(50).getBytes(StandardCharsets.UTF_8))));
            case "json" ->
                out.write("{\"wards\": [{\"name\": \"Hester's Way\", \"households\": 1204}]}"
                        .getBytes(StandardCharsets.UTF_8));
            case "xml" ->
                out.write("<?xml version=\"1.0\"?><wards><ward name=\"x\">Hester's Way</ward></wards>"
                        .getBytes(StandardCharsets.UTF_8));
            default -> out.write("ward,households\nHester's Way,1204\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
