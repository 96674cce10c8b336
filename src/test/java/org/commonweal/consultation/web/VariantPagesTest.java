package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.variant.NewVariant;
import org.commonweal.consultation.variant.VariantService;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class VariantPagesTest {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|revision|_variant)\" value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    World world;

    @Autowired
    VariantService variants;

    @Autowired
    JdbcTemplate jdbc;

    Browser browser;
    Space space;
    ConsultationId id;
    String address;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        address = "/consultations/" + fixtures.slug(space, id);
        offer(
                NewVariant.language("cy"),
                Map.of(
                        "title", "Pyllau <nofio>",
                        "question.uses", "Ydych chi'n defnyddio'r pwll?",
                        "question.uses.choice.yes", "Ydw",
                        "question.often", "Pa mor aml mewn mis?",
                        "page.three", "Eich barn"));
        offer(NewVariant.easyRead(), Map.of("title", "Swimming", "question.uses", "Do you swim in our pool?"));
        offer(NewVariant.language("ar"), Map.of("title", "حمامات السباحة"));
        browser = new Browser(port);
    }

    @Test
    void listsTheLanguagesAndSetsNoCookieBeforeAFormIsStarted() {
        var english = browser.open(address);
        var welsh = browser.open(address + "?lang=cy");
        var arabic = browser.open(address + "?lang=ar");
        var easy = browser.open(address + "?form=easy-read");

        assertThat(english.body())
                .contains(
                        "<html lang=\"en-GB\">",
                        "<a href=\"" + address + "?lang=cy\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>",
                        "<a href=\"" + address + "?form=easy-read\" hreflang=\"en-GB\" lang=\"en-GB\">Easy read</a>",
                        "<a href=\"" + address + "?lang=ar\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>");
        assertThat(welsh.body())
                .contains(
                        "<html lang=\"cy\">",
                        "<h1>Pyllau &lt;nofio&gt;</h1>",
                        "<header class=\"site-header\" lang=\"en-GB\">",
                        "<span lang=\"en-GB\">Who should run the pools?</span>",
                        "?lang=en\" hreflang=\"en-GB\" lang=\"en-GB\">English</a>",
                        address + "/respond?lang=cy\"");
        assertThat(arabic.body())
                .contains(
                        "<html lang=\"ar\" dir=\"rtl\">",
                        "<span lang=\"en-GB\" dir=\"ltr\">Who should run the pools?</span>",
                        "<footer class=\"site-footer\" lang=\"en-GB\" dir=\"ltr\">");
        assertThat(easy.body())
                .contains("<html lang=\"en-GB\">", "<h1>Swimming</h1>", "<span lang=\"en-GB\">Who should");
        assertThat(browser.open(address + "?lang=xx").body()).contains("<h1>Pools</h1>");
        assertThat(browser.open(address + "/respond?lang=cy").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void isAnsweredInWelshFromStartToReceipt() {
        var one = start("?lang=cy");
        assertThat(one.body())
                .contains(
                        "<html lang=\"cy\">",
                        "<h1>Ydych chi'n defnyddio'r pwll?</h1>",
                        "Ydw</label>",
                        "<span lang=\"en-GB\">I do not know</span>",
                        ">Parhau</button>",
                        ">Cadw a dod yn ôl yn nes ymlaen</button>");
        var wrong = send(one, "/respond/one", Map.of());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains(
                        "<html lang=\"cy\">",
                        "aria-labelledby=\"error-summary\" lang=\"en-GB\">",
                        "id=\"uses-error\" lang=\"en-GB\">");
        var two = send(wrong, "/respond/one", Map.of("uses", "yes"));
        assertThat(two.body()).contains("Pa mor aml mewn mis?", "(dewisol)");
        var three = send(two, "/respond/two", Map.of("often", "4"));
        assertThat(three.body())
                .contains("<h1>Eich barn</h1>", "<span lang=\"en-GB\">What should never change?</span>");
        var four = send(three, "/respond/three", Map.of("change", "Y dŵr cynnes", "body", "individual"));
        var check = send(four, "/respond/four", Map.of());
        assertThat(check.body())
                .contains(
                        "<dt>Ydych chi'n defnyddio'r pwll?</dt><dd><span class=\"line\">Ydw</span>",
                        "<span class=\"line\"><span lang=\"en-GB\">No, I am answering for myself</span></span>",
                        "Y dŵr cynnes");

        var sent = send(check, "/respond/check", Map.of());

        assertThat(sent.body()).contains("<html lang=\"cy\">", "<h1>Daeth eich atebion i law</h1>", "Ydw");
        assertThat(jdbc.queryForList(
                        "select variant from consultation_response where consultation_id = ?", String.class, bytes()))
                .containsExactly("cy");
        assertThat(browser.open(address + "/respond/sent?lang=en").body())
                .contains("<html lang=\"en-GB\">", "Do you use the pool?");
    }

    @Test
    void losesNothingWhenTheLanguageIsChangedInTheMiddle() {
        var one = start("");
        var three = send(send(one, "/respond/one", Map.of("uses", "no")), "/respond/three", Map.of("later", ""));

        var welsh = send(
                browser.open(address + "/respond/three"),
                "/respond/three",
                Map.of("change", "Half a sen", "_variant", "cy"));

        assertThat(three.statusCode()).isEqualTo(200);
        assertThat(welsh.uri().getPath()).endsWith("/respond/three");
        assertThat(welsh.body()).contains("<html lang=\"cy\">", "<h1>Eich barn</h1>", "Half a sen");
        var back = send(welsh, "/respond/three", Map.of("change", "Half a sentence", "_variant", "main"));
        assertThat(back.body()).contains("<html lang=\"en-GB\">", "<h1>Your views</h1>", "Half a sentence");
        assertThat(browser.open(address + "/respond/one?form=easy-read").body()).contains("Do you swim in our pool?");
        assertThat(browser.open(address + "/respond/check").body())
                .as("stays what was chosen")
                .contains("Do you swim in our pool?", "Half a sentence");
    }

    @Test
    void goesOnInTheSameLanguageOnAnotherDevice() {
        send(start("?lang=cy"), "/respond/one", Map.of("uses", "yes"));
        var code = browser.cookie("answer");
        browser = new Browser(port);

        var there = send(browser.open(address + "/resume"), "/resume", Map.of("code", code));

        assertThat(there.uri().getPath()).endsWith("/respond/two");
        assertThat(there.body()).contains("<html lang=\"cy\">", "Pa mor aml mewn mis?");
    }

    @Test
    void isPrintedInEachLanguageAndInEasyRead() throws IOException {
        assertThat(browser.open(address + "/paper?lang=cy").body())
                .contains(
                        "lang=\"cy\" xml:lang=\"cy\"",
                        "<h3>1. Ydych chi'n defnyddio'r pwll?</h3>",
                        "<p>Ticiwch un.</p>",
                        "<li>☐ Ydw</li>",
                        "<li>☐ <span lang=\"en-GB\">I do not know</span></li>",
                        "<h3 lang=\"en-GB\">3. What should never change?</h3>");
        assertThat(browser.open(address + "/paper?form=easy-read").body())
                .contains("Do you swim in our pool?", "font-size: 18pt");
        assertThat(browser.open(address + "/paper?lang=ar").body()).contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"");
        try (var pdf = Loader.loadPDF(browser.bytes(address + "/paper.pdf?lang=cy"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ydych chi'n defnyddio'r pwll?", "I do not know");
            assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .as("of parts that are not in Welsh")
                    .contains("en-GB");
        }
        var arabic = browser.open(address + "/paper.pdf?lang=ar");
        assertThat(arabic.uri().getPath()).as("what our fonts cannot set").endsWith("/paper");
    }

    private static Set<String> languages(PDStructureNode node) {
        var found = new HashSet<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    found.add(element.getLanguage());
                }
                found.addAll(languages(element));
            }
        }
        return found;
    }

    @Test
    void showsNothingThatIsNotOffered() {
        world.as(space.officer(), () -> {
            variants.add(id, NewVariant.language("pl"));
            variants.say(id, "pl", "title", "", "Baseny", "");
        });

        assertThat(browser.open(address).body()).doesNotContain("polski", "Polski");
        assertThat(browser.open(address + "?lang=pl").body())
                .contains("<h1>Pools</h1>")
                .doesNotContain("Baseny");
    }

    private void offer(NewVariant given, Map<String, String> words) {
        world.as(space.officer(), () -> {
            var code = variants.add(id, given);
            variants.sayAll(id, code, words, "");
            variants.offer(id, code, "Now also as " + given.name());
        });
    }

    private byte[] bytes() {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    private HttpResponse<String> start(String query) {
        return send(browser.open(address + "/respond" + query), "/respond", Map.of());
    }

    private HttpResponse<String> send(HttpResponse<String> page, String path, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        var hidden = HIDDEN.matcher(page.body().replaceAll("<button[^>]*>", ""));
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return browser.submit(page, address + path, fields);
    }
}
