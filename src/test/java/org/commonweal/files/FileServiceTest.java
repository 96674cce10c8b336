package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.commonweal.files.checks.Archives;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;

@PortalTest
class FileServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private FileService files;

    @Autowired
    private FileDownloads downloads;

    @Autowired
    private FileStore store;

    @Autowired
    private StoredFiles rows;

    @Value("${commonweal.data}")
    private Path data;

    @Test
    void servesACheckedFileAndFindsItsWords() throws Exception {
        var content = "area,households\nHester's Way,£1,204\n";

        var file = files.awaitChecked(receive("table.csv", content), PATIENCE);

        assertThat(file.state()).isEqualTo(FileState.CLEAN);
        assertThat(file.kind()).isEqualTo(FileKind.CSV);
        assertThat(file.hasText()).isTrue();
        assertThat(files.text(file.id()))
                .hasValueSatisfying(text -> assertThat(text).contains("Hester's Way"));
        try (var in = files.open(file.id())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(content);
        }
        assertThat(files.<Long>read(file.id(), Files::size)).isEqualTo(file.bytes());
    }

    @Test
    void keepsTheWordsOfAVeryLongText() throws Exception {
        var content = "Rent £12, Café’s \uD83D\uDE00\n".repeat(80_000);

        var file = files.awaitChecked(receive("long.txt", content), PATIENCE);

        assertThat(files.text(file.id())).contains(content);
    }

    @Test
    void keepsTheSameContentOnceAndBothRows() throws Exception {
        var content = "the same twice " + System.nanoTime();

        var first = files.awaitChecked(receive("one.txt", content), PATIENCE);
        var second = files.awaitChecked(receive("two.txt", content), PATIENCE);

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(List.of(first.name(), second.name())).containsExactly("one.txt", "two.txt");
        files.discard(first.id());
        assertThatThrownBy(() -> files.get(first.id())).isInstanceOf(NotFound.class);
        assertThat(files.text(second.id())).contains(content);
    }

    @Test
    void keepsNothingOfAnUploadThatBrokeOff() throws IOException {
        var before = stored();

        assertRefused("files.interrupted", new BrokenStream(3_000_000));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfAnUploadThatWasCancelled() throws IOException {
        var before = stored();

        assertThatThrownBy(() -> files.receive("big.txt", null, letters(500_000), bytes -> {
                    if (bytes > 200_000) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void tellsTheProgressOfAnUpload() {
        var heard = new ArrayList<Long>();

        files.receive("letters.txt", null, letters(200_000), heard::add);

        assertThat(heard).isSorted().hasSizeGreaterThan(2).endsWith(200_000L);
    }

    @Test
    void refusesAFileThatIsTooLargeAndKeepsNothing() throws IOException {
        var before = stored();

        assertRefused("files.tooLarge", letters(100L * 1024 * 1024 + 1));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("files.empty", InputStream.nullInputStream());
    }

    @Test
    void keepsAFileWhoseTextCannotBeReadAndSaysSo() throws Exception {
        var broken = Archives.ooxml(
                "word/document.xml",
                "wordprocessingml.document",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");

        var file = files.awaitChecked(
                files.receive("broken.docx", null, new ByteArrayInputStream(broken), ProgressListener.NONE), PATIENCE);

        assertThat(file.state()).isEqualTo(FileState.CLEAN);
        assertThat(file.hasText()).isFalse();
        assertThat(file.explanation()).startsWith("We could not read the text inside");
    }

    @Test
    void refusesToServeAFileThatWasRejectedLater() throws Exception {
        var file = files.awaitChecked(receive("map.geojson", "{\"type\": \"FeatureCollection\", "), PATIENCE);

        assertThat(file.state()).isEqualTo(FileState.REJECTED);
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("files.damaged");
            assertThat(refused.explanation()).isEqualTo(file.explanation());
        });
        assertThat(files.text(file.id())).isEmpty();
    }

    @Test
    void sendsAFileOnlyAsASandboxedAttachment() throws Exception {
        var file = files.awaitChecked(receive("Café – plan \"2027\".txt", "Plan"), PATIENCE);

        var headers = downloads.attachment(file.id()).getHeaders();

        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"Caf_ _ plan _2027_.txt\"; "
                        + "filename*=UTF-8''Caf%C3%A9%20%E2%80%93%20plan%20_2027_.txt");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(headers.getETag()).isEqualTo("\"" + file.sha256() + "\"");
        assertThat(headers.getContentLength()).isEqualTo(4);
        assertThat(headers.getContentType()).hasToString("text/plain");
    }

    private FileId receive(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return files.receive(name, null, new ByteArrayInputStream(bytes), ProgressListener.NONE);
    }

    private void assertRefused(String code, InputStream in) {
        assertThatThrownBy(() -> files.receive("file.txt", null, in, ProgressListener.NONE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private long stored() throws IOException {
        try (var found = Files.walk(data.resolve("files"))) {
            return found.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream letters(long length) {
        return new LetterStream(length);
    }

    /** Ends as a lost connection does. */
    private static final class BrokenStream extends LetterStream {

        BrokenStream(long length) {
            super(length);
        }

        @Override
        int end() throws IOException {
            throw new IOException("Connection reset");
        }
    }

    private static class LetterStream extends InputStream {

        private long left;

        LetterStream(long length) {
            this.left = length;
        }

        int end() throws IOException {
            return -1;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? 'a' : end();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) {
                return end();
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(into, from, from + count, (byte) 'a');
            left -= count;
            return count;
        }
    }
}
