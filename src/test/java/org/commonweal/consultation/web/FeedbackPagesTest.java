package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.publication.ThemeAnswer;
import org.commonweal.consultation.publication.ThemeDraft;
import org.commonweal.consultation.publication.ThemeQueries;
import org.commonweal.consultation.publication.ThemeService;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class FeedbackPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ThemeService themes;

    @Autowired
    ThemeQueries queries;

    @Autowired
    JdbcTemplate jdbc;

    Browser browser;
    Space space;
    ConsultationId id;
    String slug;
    String address;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
        address = "/consultations/" + slug;
        browser = new Browser(port);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void showsEachThemeWithItsAnswerAndLeadsARespondentToTheirs() {
        var mine = fixtures.respond(slug, Map.of("uses", "no", "body", "individual", "change", "Hours"));
        fixtures.close(space, id);
        world.as(space.officer(), () -> {
            for (var title : new String[] {"Opening <hours>", "Prices"}) {
                var theme = themes.add(id, new ThemeDraft(title, "Many said so.", "Head of leisure", null));
                themes.answer(id, theme, 0, ThemeAnswer.WILL_NOT, "It costs too much.");
                if (title.startsWith("Opening")) {
                    queries.marks(id, theme, PageRequest.of(0, 10))
                            .forEach(mark -> themes.mark(id, theme, mark.response(), true));
                }
            }
        });
        assertThat(browser.open(address + "/feedback").statusCode()).isEqualTo(404);
        assertThat(browser.open(address + "/my-point").body()).contains("still being read");
        fixtures.report(space, id);

        var page = browser.open(address + "/feedback");
        assertThat(page.body())
                .contains(
                        "We asked, you said, we did",
                        "Opening &lt;hours&gt;",
                        "We will not, because",
                        "It costs too much.",
                        "Fewer than 10 responses",
                        "Prices",
                        "Head of leisure")
                .doesNotContain("<script", mine);
        assertThat(browser.open(address).body()).contains(address + "/feedback");

        var ask = browser.open(address + "/my-point");
        var wrong = browser.submit(ask, address + "/my-point", Map.of("reference", "R-22222-22222"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("<title>Error:", "error-summary", "R-22222-22222");
        var point = browser.submit(
                ask,
                address + "/my-point",
                Map.of("reference", " " + mine.toLowerCase().replace("-", " ")));
        assertThat(point.body())
                .contains("under one theme", "Opening &lt;hours&gt;")
                .doesNotContain("Prices");
        assertThat(point.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void saysPubliclyThatTheAnswerIsLate() {
        fixtures.close(space, id);
        assertThat(browser.open(address).body()).doesNotContain("Overdue");

        TestClock.move(Duration.ofDays(85));

        assertThat(browser.open(address + "?later").body()).contains("Overdue", "had promised");
    }

    @Test
    void isFollowedByMailWithoutAScript() {
        var form = browser.open(address + "/follow");
        assertThat(send(form, "nonsense").body()).contains("<title>Error:", "such as name@example.org", "nonsense");
        assertThat(send(form, "pages-" + slug + "@example.org").body()).contains("Check your e-mail");
        var secret = jdbc.queryForObject(
                "SELECT secret FROM consultation_follower WHERE email = ?",
                String.class,
                "pages-" + slug + "@example.org");

        var confirm = browser.open(address + "/follow/" + secret);
        assertThat(confirm.body()).contains("Yes, send me news");
        assertThat(browser.submit(confirm, address + "/follow/" + secret, Map.of())
                        .body())
                .contains("You will get news");
        var stop = browser.open(address + "/unfollow/" + secret);
        assertThat(stop.body()).contains("Stop these messages");
        assertThat(browser.submit(stop, address + "/unfollow/" + secret, Map.of("List-Unsubscribe", "One-Click"))
                        .body())
                .contains("no more messages");
        assertThat(browser.open(address + "/follow/" + secret).statusCode()).isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> send(java.net.http.HttpResponse<String> form, String email) {
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        return browser.submit(
                form, address + "/follow", new HashMap<>(Map.of("token", token.group(1), "email", email)));
    }
}
