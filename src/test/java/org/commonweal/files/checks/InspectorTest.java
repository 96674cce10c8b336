package org.commonweal.files.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonweal.files.checks.Archives.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.files.FileKind;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectorTest {

    private static final String DOCUMENT = "<w:document xmlns:w=\"urn:w\"/>";
    private static final String CONTENT = "<office:document-content xmlns:office=\"urn:o\"/>";
    private static final String BILLION_LAUGHS = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
            <lolz>&lol2;</lolz>
            """;

    @TempDir
    private Path folder;

    @Test
    void takesAWordDocument() throws IOException {
        var accepted = inspect("Plan.DOCX", Archives.ooxml("word/document.xml", "wordprocessingml.document", DOCUMENT));

        assertThat(accepted).isEqualTo(new Inspector.Accepted("Plan.DOCX", FileKind.DOCX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "xl/macrosheets/sheet1.xml"})
    void refusesOfficeMacrosWhateverTheEnding(String part) {
        var parts = Archives.ooxmlParts("word/document.xml", "wordprocessingml.document", DOCUMENT);
        parts.put(part, bytes("<code/>"));

        assertRefused("files.macros", "plan.docx", Archives.zip(parts));
    }

    @Test
    void refusesOpenDocumentMacrosButNotTheirEmptyIndex() throws IOException {
        var parts = Archives.odfParts("spreadsheet", CONTENT);
        parts.put("Basic/script-lc.xml", bytes("<library/>"));
        assertThat(inspect("table.ods", Archives.zip(parts)).kind()).isEqualTo(FileKind.ODS);

        parts.put("Basic/Standard/Module1.xml", bytes("<module/>"));
        assertRefused("files.macros", "table.ods", Archives.zip(parts));
    }

    @Test
    void refusesAnEncryptedOpenDocument() {
        var parts = Archives.odfParts("text", "\u0093\u0001noise");
        parts.put("META-INF/manifest.xml", bytes("<manifest><encryption-data/></manifest>"));

        assertRefused("files.encrypted", "letter.odt", Archives.zip(parts));
    }

    @Test
    void refusesADocumentTypeInsideADocument() {
        assertRefused(
                "files.doctype",
                "plan.docx",
                Archives.ooxml("word/document.xml", "wordprocessingml.document", BILLION_LAUGHS));
        assertRefused("files.doctype", "plan.odt", Archives.zip(Archives.odfParts("text", BILLION_LAUGHS)));
    }

    @Test
    void refusesADocumentTypeInXmlWhateverItsEncoding() {
        assertRefused("files.doctype", "data.xml", bytes(BILLION_LAUGHS));
        assertRefused(
                "files.doctype",
                "data.xml",
                ("\uFEFF" + BILLION_LAUGHS.replace("1.0\"", "1.0\" encoding=\"UTF-16\""))
                        .getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void takesXmlThatDoesNotDeclareItself() throws IOException {
        assertThat(inspect("data.xml", bytes("<wards><ward/></wards>")).kind()).isEqualTo(FileKind.XML);
        assertRefused("files.damaged", "data.xml", bytes("just words"));
    }

    @Test
    void refusesAnArchiveThatUnpacksToFarTooMuch() throws IOException {
        assertRefused("files.bomb", "zeros.zip", zeros(40 * 1024 * 1024));
    }

    @Test
    void refusesAnArchiveThatLiesAboutItsSize() throws IOException {
        var bomb = zeros(40 * 1024 * 1024);
        overwriteDeclaredSize(bomb, 1_000);

        assertRefused("files.bomb", "zeros.zip", bomb);
    }

    @Test
    void refusesAnArchiveOfVeryManyParts() {
        var parts = IntStream.range(0, 2_001).boxed().collect(Collectors.toMap(n -> "part" + n, n -> new byte[0]));

        assertRefused("files.tooManyParts", "many.zip", Archives.zip(parts));
    }

    @Test
    void refusesArchivesWithinArchives() {
        var inner = Archives.zip(Map.of("a.txt", bytes("a")));

        assertRefused("files.nestedArchive", "outer.zip", Archives.zip(Map.of("inner.zip", inner)));
    }

    @Test
    void refusesProgramsByNameAndByContent() {
        assertRefused("files.program", "tools.zip", Archives.zip(Map.of("setup.exe", new byte[0])));
        assertRefused("files.program", "tools.zip", Archives.zip(Map.of("picture.png", bytes("MZ\u0090\0\3\0"))));
        assertRefused("files.mislabelled", "setup.pdf", bytes("MZ\u0090\0\3\0\0\0\4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../escape.txt", "/etc/passwd", "C:\\windows\\a.txt", "a/../../b.txt", "..\\b.txt"})
    void refusesNamesThatClimbOutOfTheFolder(String name) {
        assertRefused("files.unsafeName", "names.zip", Archives.zip(Map.of(name, bytes("text"))));
    }

    @Test
    void refusesEncryptedArchives() {
        var zip = Archives.zip(Map.of("secret.txt", bytes("secret")));
        int entry = indexOf(zip, "PK\1\2");
        zip[entry + 8] |= 1;

        assertRefused("files.encrypted", "secret.zip", zip);
    }

    @Test
    void refusesTruncatedFiles() throws IOException {
        var zip = Archives.ooxml("word/document.xml", "wordprocessingml.document", DOCUMENT);

        assertRefused("files.damaged", "plan.docx", Arrays.copyOf(zip, zip.length / 2));
        assertRefused("files.damaged", "plan.docx", Arrays.copyOf(zip, zip.length - 30));
        assertRefused("files.damaged", "dot.png", Arrays.copyOf(Pictures.png(10, 10), 60));
    }

    @Test
    void refusesAPartWhoseContentChanged() {
        var zip = Archives.zip(Map.of("a.bin", new byte[] {1, 2, 3}));
        zip[indexOf(zip, "PK\1\2") + 16] ^= 0x55;

        assertRefused("files.damaged", "a.zip", zip);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report.zip  | %PDF-1.4 and so on        | a PDF document
            letter.odt  | This is not a zip file!   | plain text
            table.csv   | <!DOCTYPE html><html>     | a web page
            notes.txt   | {\\rtf1 Hello}            | a rich text document
            picture.png | Hello                     | plain text
            """)
    void saysWhatAMislabelledFileReallyIs(String name, String content, String really) {
        assertThatThrownBy(() -> inspect(name, bytes(content))).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("files.mislabelled");
            assertThat(refused.explanation()).contains("is really " + really);
        });
    }

    @Test
    void saysWhatAMislabelledArchiveReallyIs() {
        var workbook = Archives.ooxml("xl/workbook.xml", "spreadsheetml.sheet", "<workbook xmlns=\"urn:x\"/>");

        assertThatThrownBy(() -> inspect("plan.docx", workbook)).hasMessageContaining("is really an Excel workbook");
        assertThatThrownBy(() -> inspect("plan.docx", Archives.zip(Map.of("a.txt", bytes("a")))))
                .hasMessageContaining("is really a ZIP archive");
    }

    @ParameterizedTest
    @CsvSource({"page.html", "setup.exe", "drawing.svg", "noending"})
    void refusesOtherEndings(String name) {
        assertRefused("files.unsupportedType", name, bytes("\1\2\3\4 neither here nor there"));
    }

    @Test
    void givesAnObviousEndingToANameWithoutOne() throws IOException {
        assertThat(inspect("scan", bytes("%PDF-1.7\n%")).name()).isEqualTo("scan.pdf");
        assertThat(inspect("notes", bytes("Some words")).name()).isEqualTo("notes.txt");
    }

    @Test
    void refusesAPictureThatNeedsGigabytesToShow() throws IOException {
        assertRefused("files.pictureTooLarge", "huge.png", Pictures.png(60_000, 60_000));
        assertThat(inspect("dot.png", Pictures.png(40, 30)).kind()).isEqualTo(FileKind.PNG);
        assertThat(inspect("dot.jpg", Pictures.written("jpg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(inspect("dot.gif", Pictures.written("gif")).kind()).isEqualTo(FileKind.GIF);
    }

    @Test
    void takesTextInEveryUsualEncoding() throws IOException {
        var text = "Ward;Miete £\nHester’s Way;12\n";

        for (var encoding : new String[] {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE"}) {
            assertThat(inspect("table.csv", text.getBytes(encoding)).kind()).isEqualTo(FileKind.CSV);
        }
    }

    private Inspector.Accepted inspect(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("upload.part"), content);
        return new Inspector().inspect(name, null, file);
    }

    private void assertRefused(String code, String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static byte[] zeros(int length) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zip.write(new byte[length]);
        }
        return out.toByteArray();
    }

    private static void overwriteDeclaredSize(byte[] zip, int size) {
        int entry = indexOf(zip, "PK\1\2");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, size);
    }

    private static int indexOf(byte[] content, String ascii) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(ascii);
    }
}
