package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.consultation.privacy.SubjectAccess;
import org.commonweal.files.FileService;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class FileAnswersTest {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----a-boundary";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ResponseExport export;

    @Autowired
    ErasureService erasures;

    @Autowired
    SubjectAccess access;

    @Autowired
    FileService files;

    Browser browser;
    Space space;
    ConsultationId id;
    String slug;
    String address;

    @BeforeEach
    void open() {
        space = fixtures.space();
        var file = Question.of("plan", QuestionType.FILE, "Have you a plan of your own?")
                .about(FileRules.endings(".txt, pdf"))
                .between(0, 1);
        var why = Question.of("why", QuestionType.SHORT_TEXT, "Why?");
        id = fixtures.open(
                space, "Pools", new Questionnaire(List.of(FormPage.of("one", file, why), FormPage.of("two", more()))));
        slug = fixtures.slug(space, id);
        address = "/consultations/" + slug;
        browser = new Browser(port);
    }

    private static Question more() {
        return Question.of("more", QuestionType.LONG_TEXT, "Anything else?");
    }

    @Test
    void aFileIsSentInReadByStaffExportedAndErased() throws Exception {
        var page = start();
        assertThat(page.body())
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"", "accept=\".txt,.pdf\"", "up to 1 MB")
                .doesNotContain("<script");

        var next = upload(page, "my plan é.txt", "A pool for everybody".getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(next.headers().firstValue("Location").orElse("")).endsWith("/respond/two");
        var back = browser.open(address + "/respond/one");
        assertThat(back.body()).contains("Received: <strong>my plan é.txt</strong>", "Do not send this file");
        assertThat(upload(back, "", new byte[0], Map.of("why", "Because")).statusCode())
                .isEqualTo(302);
        browser.submit(browser.open(address + "/respond/two"), address + "/respond/two", hidden("/respond/two"));
        assertThat(browser.open(address + "/respond/check").body()).contains("Attached: my plan é.txt");
        var sent = browser.submit(browser.open(address), address + "/respond/check", hidden("/respond/check"));
        assertThat(sent.body()).contains("Your answers were received", "Attached: my plan é.txt");
        assertThat(browser.open(address + "/respond/copy").body()).contains("Attached: my plan é.txt");

        var reference = asOfficer(() -> responses.findRows(id, org.springframework.data.domain.PageRequest.of(0, 1)))
                .getFirst()
                .reference();
        var attached = asOfficer(() -> responses.files(id, reference)).getFirst();
        files.awaitChecked(attached.file(), Duration.ofMinutes(1));
        try (var in = files.open(attached.file())) {
            assertThat(in.readAllBytes()).asString().isEqualTo("A pool for everybody");
        }
        assertThatThrownBy(() -> world.as(space.partner(), () -> responses.files(id, reference)))
                .isInstanceOf(RuntimeException.class);
        assertThat(new Browser(port)
                        .ask("/files" + address + "/responses/" + reference + "/files/" + attached.id())
                        .statusCode())
                .as("a stranger")
                .isNotEqualTo(200);
        assertThat(exported()).contains("my plan é.txt (SHA-256 " + attached.sha256() + ")");
        assertThat(held(reference)).contains("files/1-my plan é.txt");

        asOfficer(() -> erasures.erase(id, reference));

        assertThatThrownBy(() -> files.get(attached.file())).isInstanceOf(NotFound.class);
    }

    @Test
    void saysWhichFilesItDoesNotTakeAndKeepsTheRest() {
        var page = start();
        var wrong = upload(page, "run.exe", new byte[] {'M', 'Z', 0, 1}, Map.of("why", "Kept words"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("This kind of file is not taken", "href=\"#plan\"", "value=\"Kept words\"");
        var disguised = upload(wrong, "photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, Map.of());
        assertThat(disguised.statusCode()).isEqualTo(400);

        var large = upload(disguised, "large.txt", "a".repeat(1024 * 1024 + 1).getBytes(), Map.of());

        assertThat(large.statusCode()).isEqualTo(400);
        assertThat(large.body()).contains("must be smaller than 1 MB");
        assertThat(browser.open(address + "/respond/one").body()).doesNotContain("Received:");
    }

    @Test
    void aFileIsReplacedOrTakenBack() {
        upload(start(), "first.txt", "1".getBytes(), Map.of());
        upload(browser.open(address + "/respond/one"), "second.txt", "2".getBytes(), Map.of());
        assertThat(browser.open(address + "/respond/one").body())
                .contains("second.txt")
                .doesNotContain("first.txt");

        upload(browser.open(address + "/respond/one"), "", new byte[0], Map.of("plan-remove", "yes"));

        assertThat(browser.open(address + "/respond/one").body()).doesNotContain("second.txt");
    }

    @Test
    void aFileOfSomebodyElseCannotBeClaimed() {
        var code = answering.start(slug, false);
        var theirs = answering.attach(slug, code, "plan", "theirs.txt", new ByteArrayInputStream("x".getBytes()));
        var page = start();

        upload(page, "", new byte[0], Map.of("plan", theirs, "plan-name", "theirs.txt"));

        assertThat(browser.open(address + "/respond/one").body()).doesNotContain("theirs.txt");
        assertThatThrownBy(() ->
                        answering.attach(slug, code, "more", "other.txt", new ByteArrayInputStream("x".getBytes())))
                .as("another question")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void endingsThatAreNoFilesAreRefusedInTheDesign() {
        var file = Question.of("plan", QuestionType.FILE, "A plan?");
        assertThatThrownBy(() -> file.about(FileRules.endings("exe"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> file.between(0, 500)).isInstanceOf(RuleViolation.class);
    }

    private HttpResponse<String> start() {
        var page = browser.open(address + "/respond");
        return browser.submit(page, address + "/respond", hiddenOf(page));
    }

    private Map<String, String> hidden(String path) {
        return hiddenOf(browser.open(address + path));
    }

    private static Map<String, String> hiddenOf(HttpResponse<String> page) {
        var found = new java.util.HashMap<String, String>();
        var hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            found.put(hidden.group(1), hidden.group(2));
        }
        return found;
    }

    /** Sends the form of the page as a browser does, which sends an empty part for a file that was not chosen. */
    private HttpResponse<String> upload(
            HttpResponse<String> page, String name, byte[] content, Map<String, String> typed) {
        var fields = hiddenOf(page);
        fields.putAll(typed);
        var body = new ByteArrayOutputStream();
        fields.forEach((field, text) -> part(body, "name=\"" + field + "\"", text.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"plan-file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address + "/respond/one"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Cookie", "answer=" + browser.cookie("answer"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes());
    }

    private String exported() {
        var out = new ByteArrayOutputStream();
        asOfficer(() -> {
            try {
                export.csv(slug, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> held(String reference) throws IOException {
        var out = new ByteArrayOutputStream();
        asOfficer(() -> {
            try {
                access.write(id, reference, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out;
        });
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private <T> T asOfficer(java.util.function.Supplier<T> work) {
        return world.as(space.officer(), work);
    }
}
