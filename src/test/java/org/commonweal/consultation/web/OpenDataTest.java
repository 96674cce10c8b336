package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(
                space, "Pools; lidos, \"baths\" & ünïcödé – " + "long ".repeat(20), ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void tellsProgramsWhatIsPublicAndNothingElse() throws Exception {
        var draft = fixtures.draft(space, fixtures.complete("Secret plan"), ConsultationFixtures.form());

        var all = json("/api/v1/consultations");
        var one = json("/api/v1/consultations/" + slug);

        assertThat(all.toString()).contains(slug).doesNotContain("Secret plan");
        assertThat(one.get("state").asString()).isEqualTo("open");
        assertThat(one.get("takesAnswers").asBoolean()).isTrue();
        assertThat(one.get("closes").asString())
                .isEqualTo(fixtures.detailsFor(space.officer(), id)
                        .brief()
                        .period()
                        .closesOn()
                        .toString());
        assertThat(one.get("licence").asString()).contains("open-government-licence");
        assertThat(get("/api/v1/consultations/" + fixtures.slug(space, draft)).statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/consultations/" + slug + "/results").statusCode())
                .as("not reported yet")
                .isEqualTo(404);
        assertThat(get("/api/v1/consultations/" + slug + "/themes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void hidesSmallNumbersFromProgramsToo() throws Exception {
        for (int i = 0; i < 3; i++) {
            fixtures.respond(slug, Map.of("uses", "no", "body", "individual", "change", "Canary words"));
        }
        fixtures.close(space, id);
        fixtures.report(space, id);

        var results = json("/api/v1/consultations/" + slug + "/results");

        assertThat(results.get("questions")
                        .get(0)
                        .get("answers")
                        .get(1)
                        .get("count")
                        .isNull())
                .isTrue();
        assertThat(results.toString()).doesNotContain("Canary");
        assertThat(json("/api/v1/consultations/" + slug + "/responses")
                        .get("total")
                        .asLong())
                .isZero();
        assertThat(json("/api/v1/consultations/" + slug)
                        .get("links")
                        .get("themes")
                        .asString())
                .endsWith("/themes");
    }

    @Test
    void sendsNothingAgainThatHasNotChangedAndLetsAnySiteRead() throws Exception {
        var path = "/api/v1/consultations/" + slug;
        var first = get(path, "Origin", "https://example.org");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();

        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        fixtures.close(space, id);
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get("/api").body()).contains("/api/v1/consultations/{id}/results", "If-None-Match");
    }

    @Test
    void isReadByFeedReaders() throws Exception {
        var feed = new SyndFeedInput()
                .build(new StringReader(get("/consultations.atom").body()));
        assertThat(feed.getEntries())
                .anySatisfy(entry -> assertThat(entry.getLink()).endsWith("/consultations/" + slug));
        assertThat(feed.getCopyright()).contains("Open Government Licence");

        fixtures.close(space, id);
        fixtures.report(space, id);
        var changes = new SyndFeedInput()
                .build(new StringReader(
                        get("/consultations/" + slug + "/changes.atom").body()));
        assertThat(changes.getEntries())
                .anySatisfy(entry -> assertThat(entry.getLink()).endsWith("/feedback"));
    }

    @Test
    void isReadByCalendars() throws Exception {
        var answer = get("/consultations/" + slug + "/dates.ics");
        var period = fixtures.detailsFor(space.officer(), id).brief().period();

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.body().split("\r\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        var unfolded = answer.body().replace("\r\n ", "");
        assertThat(unfolded)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "Pools\\; lidos\\, \"baths\" & ünïcödé – long",
                        "DTSTART;VALUE=DATE:" + period.opensOn().format(DateTimeFormatter.BASIC_ISO_DATE),
                        "DTSTART;VALUE=DATE:" + period.closesOn().format(DateTimeFormatter.BASIC_ISO_DATE),
                        "SUMMARY:Decision by Cabinet:");
        assertThat(unfolded.split("BEGIN:VEVENT", -1)).hasSize(4);
        assertThat(get("/consultations.ics").body().replace("\r\n ", "")).contains("UID:" + slug + "-closes@");
    }

    @Test
    void hasACardThatAnySiteMayShow() throws Exception {
        var card = get("/consultations/" + slug + "/card");

        assertThat(card.body()).contains("Give your views", "target=\"_top\"").doesNotContain("<script");
        assertThat(card.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(card.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/consultations/" + slug + "/share").body())
                .contains("&lt;iframe src=", "/card", "Open Government Licence");
        assertThat(get("/sitemap.xml").body()).contains("/consultations/" + slug + "</loc>");
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
