package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class PublicAnsweringTest {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|revision)\" value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    JdbcTemplate jdbc;

    Browser browser;
    Space space;
    String address;

    @BeforeEach
    void open() {
        space = fixtures.space();
        var id = fixtures.open(space, "Pools <for all>", ConsultationFixtures.form());
        address = "/consultations/" + fixtures.slug(space, id);
        browser = new Browser(port);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void isReadWithoutACookieAndSafely() {
        var list = browser.open("/consultations");
        var page = browser.open(address);

        assertThat(list.body()).contains("href=\"" + address + "\"");
        assertThat(page.body())
                .contains(
                        "Pools &lt;for all&gt;",
                        "Open until 11:59pm on",
                        "84 days",
                        "Considered and set aside:",
                        "Cabinet")
                .doesNotContain("<script", "Pools <for all>");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(browser.open(address + "/respond").headers().firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(page.body().length()).isLessThan(60_000);
    }

    @Test
    void isAnsweredFromStartToReceipt() throws IOException {
        var first = start();
        assertThat(first.body()).contains("<h1>Do you use the pool?</h1>");
        var wrong = send(first, "/respond/one", Map.of());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("<title>Error: ", "error-summary", "href=\"#uses\"", "Choose an answer");
        var two = send(wrong, "/respond/one", Map.of("uses", "yes"));
        assertThat(two.body()).contains("How often in a month? (optional)");
        var three = send(two, "/respond/two", Map.of("often", "4"));
        var four = send(three, "/respond/three", Map.of("change", "The \"lido\" & café", "body", "individual"));
        var check = send(four, "/respond/four", Map.of());
        assertThat(check.body())
                .contains("Check your answers", "The \"lido\" &amp; café", "Not answered", address + "/respond/three");

        var sent = send(check, "/respond/check", Map.of());

        assertThat(sent.body()).contains("Your answers were received", "R-");
        assertThat(browser.open(address + "/respond/one").body()).as("Back").contains("Your answers were received");
        assertThat(browser.open(address + "/respond/copy").body())
                .contains("lang=\"en-GB\"", "The \"lido\"".replace("\"", "&quot;"), "Reference R-")
                .doesNotContain("<script");
        assertThat(pdf(address + "/respond/copy.pdf"))
                .contains("Your answers: Pools <for all>", "The \"lido\" & café", "Reference R-");
        assertThat(new Browser(port).open(address + "/respond/copy").statusCode())
                .as("of somebody else")
                .isEqualTo(404);
        assertThat(browser.cookie("answer")).hasSize(16);
        assertThat(send(sent, "/respond/clear", Map.of()).body()).contains("Give your views");
        assertThat(browser.cookie("answer")).isEmpty();
    }

    @Test
    void goesOnOnAnotherDeviceWithTheCode() {
        send(start(), "/respond/one", Map.of("uses", "no"));
        var page = browser.open(address + "/respond/three");
        var later = send(page, "/respond/three", Map.of("change", "x".repeat(10_001), "later", "yes"));
        var code = Pattern.compile("([A-Z0-9]{4}-){3}[A-Z0-9]{4}").matcher(later.body());
        assertThat(code.find()).isTrue();

        browser = new Browser(port);
        var resume = browser.open(address + "/resume");
        assertThat(send(resume, "/resume", Map.of("code", "AAAA")).body()).contains("No saved answers have this code");
        var there = send(resume, "/resume", Map.of("code", code.group().toLowerCase()));

        assertThat(there.uri().getPath()).endsWith("/respond/four");
        assertThat(browser.open(address + "/respond/three").body()).contains("x".repeat(10_001));
    }

    @Test
    void comesBackToTheQuestionThatWasLeftEmpty() {
        send(start(), "/respond/one", Map.of("uses", "no"));
        var page = browser.open(address + "/respond/three");
        var later = send(page, "/respond/three", Map.of("change", " ", "later", "yes"));
        var code = Pattern.compile("([A-Z0-9]{4}-){3}[A-Z0-9]{4}").matcher(later.body());
        assertThat(code.find()).isTrue();

        browser = new Browser(port);
        var there = send(browser.open(address + "/resume"), "/resume", Map.of("code", code.group()));

        assertThat(there.uri().getPath()).endsWith("/respond/three");
    }

    @Test
    void showsBackWhatWasTypedTooLate() {
        send(start(), "/respond/one", Map.of("uses", "no"));
        var page = browser.open(address + "/respond/three");
        TestClock.move(Duration.ofDays(90));

        var late = send(page, "/respond/three", Map.of("change", "Hours of <work>"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("This consultation has closed", "Hours of &lt;work&gt;", "pools@example.org");
        assertThat(drafts()).as("the draft is kept").isEqualTo(1);
        assertThat(browser.open(address).body()).contains("This consultation closed at 11:59pm");
    }

    private long drafts() {
        var kept = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_draft draft JOIN consultation c ON c.id = draft.consultation_id"
                        + " WHERE c.slug = ? AND draft.reference IS NULL",
                Long.class,
                address.substring("/consultations/".length()));
        return kept == null ? 0 : kept;
    }

    @Test
    void asksWhichAnswerCountsWhenTwoWindowsSentOne() {
        var page = start();
        send(page, "/respond/one", Map.of("uses", "no"));

        var clash = send(page, "/respond/one", Map.of("uses", "yes"));

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("You have answered this twice", "name=\"uses\" value=\"yes\"");
        assertThat(send(clash, "/respond/one", Map.of("uses", "yes")).uri().getPath())
                .endsWith("/respond/two");
    }

    @Test
    void leadsForgedOrdersAndStrangersBack() {
        var first = start();
        assertThat(browser.open(address + "/respond/two").uri().getPath())
                .as("not on the way yet")
                .endsWith("/respond/one");
        assertThat(send(first, "/respond/nowhere", Map.of("uses", "yes")).statusCode())
                .isLessThan(500);
        assertThat(send(first, "/respond/check", Map.of()).statusCode()).isEqualTo(400);
        var stranger = new Browser(port);
        assertThat(stranger.open(address + "/respond/check").uri().getPath()).endsWith("/resume");
        assertThat(stranger.open("/consultations/none").statusCode()).isEqualTo(404);
    }

    @Test
    void startsWithASignedFormOnly() {
        var refused = browser.submit(browser.open(address), address + "/respond", Map.of("token", "forged"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(browser.cookie("answer")).isEmpty();
    }

    @Test
    void isErasedByWhoSentIt() {
        var page = send(start(), "/respond/one", Map.of("uses", "no"));
        page = send(page, "/respond/three", Map.of("change", "The lido", "body", "individual"));
        var sent = send(send(page, "/respond/four", Map.of()), "/respond/check", Map.of());
        assertThat(sent.body()).contains(address + "/withdraw");
        var ask = browser.open(address + "/withdraw");
        assertThat(ask.body()).contains("It cannot be undone", "R-");
        assertThat(browser.submit(ask, address + "/withdraw", Map.of("token", "forged"))
                        .statusCode())
                .isEqualTo(400);

        var erased = send(ask, "/withdraw", Map.of());

        assertThat(erased.body()).contains("Your answers were erased", "E-", "1 response with its reference");
        assertThat(browser.cookie("answer")).isEmpty();
        assertThat(browser.open(address + "/withdraw").uri().getPath()).endsWith("/resume");
    }

    /** Another site could make somebody go on with its own answers, and read what they type. */
    @Test
    void takesNoFormThatAnotherSiteSends() throws Exception {
        for (var from : Map.of("cross-site", 403, "same-origin", 400).entrySet()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address + "/resume"))
                    .header("Sec-Fetch-Site", from.getKey())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("code=AAAA-AAAA"))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(from.getKey()).isEqualTo(from.getValue());
                assertThat(answer.body()).contains("<h1");
            }
        }
    }

    @Test
    void sendsTheReceiptByMailAndForgetsTheAddress() {
        var page = send(start(), "/respond/one", Map.of("uses", "no"));
        page = send(page, "/respond/three", Map.of("change", "The lido at dawn", "body", "individual"));
        var sent = send(send(page, "/respond/four", Map.of()), "/respond/check", Map.of());
        assertThat(sent.body()).contains("get the receipt by e-mail");
        var email = "copy-" + address.substring("/consultations/".length()) + "@example.org";
        var form = browser.open(address + "/respond/mail");
        assertThat(send(form, "/respond/mail", Map.of("email", "nobody")).body())
                .contains("Enter an e-mail address");

        var done = send(form, "/respond/mail", Map.of("email", email));

        assertThat(done.body()).contains("Your receipt is on its way").doesNotContain(email);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(jdbc.queryForObject(
                                "SELECT COUNT(*) FROM outgoing_mail WHERE state = 'KEPT' AND address = ''"
                                        + " AND body LIKE ?",
                                Long.class,
                                "%Reference: " + reference(sent.body()) + "%" + address + "/my-point%"))
                        .isOne());
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM outgoing_mail WHERE body LIKE '%The lido at dawn%'", Long.class))
                .as("messages with words somebody typed")
                .isZero();
        var everywhere = jdbc.queryForList("SELECT table_name AS t, column_name AS c FROM information_schema.columns"
                + " WHERE LOWER(table_schema) = 'public' AND LOWER(data_type) LIKE '%char%'");
        assertThat(everywhere).hasSizeGreaterThan(100);
        everywhere.forEach(row -> assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM \"" + row.get("t") + "\" WHERE CAST(\"" + row.get("c")
                                + "\" AS VARCHAR) LIKE ?",
                        Long.class,
                        "%" + email + "%"))
                .as("%s", row)
                .isZero());
        send(form, "/respond/mail", Map.of("email", "second-" + email));
        send(form, "/respond/mail", Map.of("email", "third-" + email));
        assertThat(send(form, "/respond/mail", Map.of("email", "fourth-" + email))
                        .body())
                .contains("sent by e-mail three times");
        assertThat(new Browser(port).open(address + "/respond/mail").statusCode())
                .as("of somebody else")
                .isEqualTo(404);
    }

    @Test
    void takesWhateverPeopleType() {
        var page = send(start(), "/respond/one", Map.of("uses", "no"));
        var odd = "\u0000\u0007😀 שלום \u202Eabc\u202C <script>alert(1)</script> 'x' -1+1 =cmd";

        var next = send(page, "/respond/three", Map.of("change", odd, "body", "individual"));
        var check = send(next, "/respond/four", Map.of());
        var sent = send(check, "/respond/check", Map.of());

        assertThat(sent.body())
                .contains("😀 שלום", "&lt;script&gt;alert(1)&lt;/script&gt;", "=cmd")
                .doesNotContain("<script");
        assertThat(browser.open(address + "/respond/copy").body()).contains("😀 שלום");
        assertThat(browser.bytes(address + "/respond/copy.pdf")).hasSizeGreaterThan(1000);
    }

    @Test
    void storesNothingThatSaysWhoAnswered() {
        var page = send(start(), "/respond/one", Map.of("uses", "no"));
        page = send(page, "/respond/three", Map.of("change", "The lido", "body", "individual"));
        send(send(page, "/respond/four", Map.of()), "/respond/check", Map.of());
        var code = browser.cookie("answer");

        for (var column : consultationColumns()) {
            assertThat(column.getValue().toLowerCase())
                    .doesNotContainPattern("(^|_)(ip|agent|email|phone|device|session)(_|$)");
            for (var trace : List.of("Java-http-client", "127.0.0.1", code)) {
                var hits = jdbc.queryForObject(
                        "SELECT COUNT(*) FROM " + column.getKey() + " WHERE CAST(" + column.getValue()
                                + " AS CHAR(60000)) LIKE ?",
                        Long.class,
                        "%" + trace + "%");
                assertThat(hits).as("%s in %s", trace, column).isZero();
            }
        }
    }

    /** Without the addresses of people who asked for news: they are nobody's answers, and nothing links them to any. */
    private List<Map.Entry<String, String>> consultationColumns() {
        var columns = jdbc.queryForList("SELECT table_name AS t, column_name AS c FROM information_schema.columns"
                + " WHERE LOWER(table_name) LIKE 'consultation_%' AND LOWER(table_name) <> 'consultation_follower'"
                + " AND LOWER(data_type) LIKE '%char%'");
        assertThat(columns).hasSizeGreaterThan(10);
        return columns.stream()
                .map(row -> Map.entry(String.valueOf(row.get("t")), String.valueOf(row.get("c"))))
                .toList();
    }

    @Test
    void keepsFiftyThousandCharactersAndSaysHowManyAreTooMany() {
        var page = send(start(), "/respond/one", Map.of("uses", "no"));

        var wrong = send(page, "/respond/three", Map.of("change", "x".repeat(50_000), "body", "individual"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("must be 10,000 characters or fewer. It has 50,000", "x".repeat(50_000));
    }

    @Test
    void doesNotTakeTheCookieOfAnotherConsultation() {
        var here = start();
        var code = browser.cookie("answer");
        var other = "/consultations/"
                + fixtures.slug(space, fixtures.open(space, "Libraries", ConsultationFixtures.form()));

        var resume = browser.open(other + "/resume");
        var refused = browser.submit(resume, other + "/resume", Map.of("code", code));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(browser.open(other + "/respond/one").uri().getPath()).endsWith("/resume");
        assertThat(send(here, "/respond/one", Map.of("uses", "no")).uri().getPath())
                .endsWith("/respond/three");
    }

    @Test
    void isPrintedInNormalAndInLargePrint() throws IOException {
        assertThat(browser.open(address + "/paper").body())
                .contains("Do you use the pool?", "☐ I do not know", "Questions version 1");
        assertThat(pdf(address + "/paper.pdf")).contains("Do you use the pool?", "How often in a month?");
        assertThat(pdf(address + "/paper.pdf?print=large")).contains("Do you use the pool?");
        assertThat(browser.open(address + "/paper?version=2").statusCode()).isEqualTo(404);
    }

    private String pdf(String path) throws IOException {
        try (var pdf = Loader.loadPDF(browser.bytes(path))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(pdf);
        }
    }

    private HttpResponse<String> start() {
        return send(browser.open(address + "/respond"), "/respond", Map.of());
    }

    /** Sends the form of a page with its hidden fields. */
    private static String reference(String receipt) {
        var found = java.util.regex.Pattern.compile("R-[A-Z0-9]{5}-[A-Z0-9]{5}").matcher(receipt);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private HttpResponse<String> send(HttpResponse<String> page, String path, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        var hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return browser.submit(page, address + path, fields);
    }
}
