package org.commonweal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.commonweal.testing.Reachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublicPagesE2E extends BrowserTest {

    /** Addresses that answer with a file or a feed, which nobody looks at in a browser. */
    private static final Set<String> NOT_PAGES = Set.of(
            "/catalog.jsonld",
            "/api/v1/consultations",
            "/api/v1/consultations/{slug}",
            "/api/v1/consultations/{slug}/responses",
            "/api/v1/consultations/{slug}/results",
            "/api/v1/consultations/{slug}/themes",
            "/consultations.atom",
            "/consultations.ics",
            "/consultations/{slug}/changes.atom",
            "/consultations/{slug}/dates.ics",
            "/consultations/{slug}/paper.pdf",
            "/consultations/{slug}/respond/copy.pdf",
            "/consultations/{slug}/results.csv",
            "/consultations/{slug}/results.json",
            "/consultations/{slug}/results.ods",
            "/consultations/{slug}/results.docx",
            "/consultations/{slug}/results.pdf",
            "/consultations/{slug}/results.xlsx",
            "/consultations/{slug}/results.zip",
            "/evidence.atom",
            "/evidence/{ref}/versions/{number:\\d{1,6}}/schema.json",
            "/evidence/{ref}/versions/{number:\\d{1,6}}/{name}",
            "/logo.png",
            "/look.css",
            "/robots.txt",
            "/sitemap.xml");

    /**
     * Pages at the end of links in mails, and the set-up, are looked at in {@link SetUpE2E}; what one comes to while
     * answering, in {@link ConsultationE2E}.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "/idp/invitation/{token}",
            "/idp/password/{token}",
            "/setup/{token}",
            "/consultations/{slug}/respond",
            "/consultations/{slug}/respond/{key}",
            "/consultations/{slug}/respond/check",
            "/consultations/{slug}/respond/later",
            "/consultations/{slug}/respond/sent",
            "/consultations/{slug}/respond/copy",
            "/consultations/{slug}/respond/mail",
            "/consultations/{slug}/paper",
            "/consultations/{slug}/withdraw",
            "/consultations/{slug}/resume");

    private static final String CONSULTATION = "/consultations/a-new-way-to-run-leisure-arts-and-culture";
    private static final String REPORTED = "/consultations/where-older-people-meet";

    private static final Map<String, List<String>> PAGES = Map.ofEntries(
            Map.entry("/", List.of("/")),
            Map.entry("/accessibility", List.of("/accessibility")),
            Map.entry("/consultations", List.of("/consultations")),
            Map.entry(
                    "/consultations/{slug}",
                    List.of(CONSULTATION, CONSULTATION + "?lang=cy", CONSULTATION + "?form=easy-read")),
            Map.entry("/consultations/{slug}/respond/continue", List.of(CONSULTATION + "/respond/continue")),
            Map.entry("/consultations/{slug}/respond/waiting", List.of(CONSULTATION + "/respond/waiting")),
            Map.entry("/consultations/{slug}/confirm/{token}", List.of(CONSULTATION + "/confirm/none")),
            Map.entry(
                    "/consultations/{slug}/results",
                    List.of(CONSULTATION + "/results", REPORTED + "/results", REPORTED + "/results?counted=without")),
            Map.entry("/consultations/{slug}/card", List.of(CONSULTATION + "/card")),
            Map.entry("/consultations/{slug}/share", List.of(CONSULTATION + "/share")),
            Map.entry("/consultations/{slug}/feedback", List.of(REPORTED + "/feedback")),
            Map.entry("/consultations/{slug}/my-point", List.of(REPORTED + "/my-point")),
            Map.entry("/consultations/{slug}/responses", List.of(REPORTED + "/responses")),
            Map.entry("/consultations/{slug}/responses/{publicId}", List.of(REPORTED + "/responses/none")),
            Map.entry("/consultations/{slug}/follow", List.of(CONSULTATION + "/follow")),
            Map.entry("/consultations/{slug}/follow/asked", List.of(CONSULTATION + "/follow/asked")),
            Map.entry("/consultations/{slug}/follow/{secret}", List.of(CONSULTATION + "/follow/none")),
            Map.entry("/consultations/{slug}/unfollow/{secret}", List.of(CONSULTATION + "/unfollow/none")),
            Map.entry("/api", List.of("/api")),
            Map.entry("/contact", List.of("/contact")),
            Map.entry("/contact/sent/{reference}", List.of("/contact/sent/none")),
            Map.entry("/error", List.of("/no-such-page", "/error")),
            Map.entry("/evidence", List.of("/evidence", "/evidence?q=nothing-like-this")),
            Map.entry("/evidence/{ref}", List.of("/evidence/EV-9", "/evidence/EV-10", "/evidence/EV-14")),
            Map.entry("/evidence/{ref}/versions/{number:\\d{1,6}}", List.of("/evidence/EV-10/versions/1")),
            Map.entry("/glossary", List.of("/glossary")),
            Map.entry("/idp/forgotten", List.of("/idp/forgotten")),
            Map.entry("/idp/sign-in", List.of("/idp/sign-in")),
            Map.entry("/organisations/{code}", List.of("/organisations/AGE")),
            Map.entry("/privacy", List.of("/privacy")),
            Map.entry("/privacy/complaint", List.of("/privacy/complaint")),
            Map.entry("/search", List.of("/search", "/search?q=older")),
            Map.entry("/signed-out", List.of("/signed-out")),
            Map.entry("/unsubscribe/{token}", List.of("/unsubscribe/none")));

    @Test
    void visitsEveryPage() {
        var pages = Reachable.addresses().stream()
                .filter(address -> !address.contains(" POST ") && !Reachable.asksForSession(address))
                .map(address -> address.split(" ")[2])
                .filter(path -> !NOT_PAGES.contains(path) && !ELSEWHERE.contains(path))
                .collect(Collectors.toSet());

        assertThat(PAGES.keySet()).isEqualTo(pages);
    }

    static Stream<String> paths() {
        return PAGES.values().stream().flatMap(List::stream).sorted();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isAccessibleAndFitsAPhone(String path) {
        var page = open(1280, true);
        page.navigate(portal.url(path));
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);

            assertAccessible(page, path + " at " + width + " px");
            assertReflows(page, path + " at " + width + " px");
            photograph(page, "public" + path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width);
        }
    }

    @Test
    void readsWithoutScriptsCookiesOrThirdParties() {
        var page = open(1280, false);
        page.onRequest(request -> assertThat(request.url()).startsWith(portal.url("/")));

        page.navigate(portal.url("/evidence/EV-9"));

        assertThat(page.locator("h1").textContent()).contains("Older people living alone");
        assertThat(page.locator("main").textContent()).contains("Hesterfield");
        assertThat(page.context().cookies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/contact," + PackagedPortal.CONTACT + ",The map of Parkgate is upside down",
        "/privacy/complaint," + PackagedPortal.DATA_PROTECTION + ",You printed my name"
    })
    void sendsFormsToTheMailboxByARealMailServer(String path, String mailbox, String words) {
        var page = open(320, true);
        page.navigate(portal.url(path));
        page.locator("main form button[type=submit]").click();
        assertAccessible(page, path + " with nothing filled in");
        photograph(page, "public-refused" + path.replace('/', '-'));
        page.locator("#name").fill("A Resident");
        page.locator("#email").fill("resident@example.org");
        page.locator("#text").fill(words);
        page.locator("main form button[type=submit]").click();
        page.waitForURL(portal.url("/contact/sent/**"));
        assertReflows(page, "receipt");
        photograph(page, "public-receipt" + path.replace('/', '-'));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Arrays.stream(PackagedPortal.MAIL.getReceivedMessages()))
                        .anySatisfy(mail -> {
                            assertThat(Arrays.toString(mail.getAllRecipients())).isEqualTo("[" + mailbox + "]");
                            assertThat(GreenMailUtil.getBody(mail)).contains(words);
                        }));
    }

    @Test
    void findsPublishedEvidenceByWhatIsInsideAndNothingElse() {
        var page = open(1280, false);

        assertThat(results(page, "radio")).contains("Thirty-one conversations");
        assertThat(results(page, "befriending")).doesNotContain("Referrals").doesNotContain("Befriending visits");
    }

    private String results(Page page, String words) {
        page.navigate(portal.url("/search?q=" + words));
        return page.locator("main").textContent();
    }
}
