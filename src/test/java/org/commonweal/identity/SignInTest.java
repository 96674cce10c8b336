package org.commonweal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.SentAccountMail;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SignInTest {

    private static final String PASSWORD = "four unrelated words here";

    @Autowired
    World world;

    @Autowired
    BuiltInAccounts accounts;

    @Autowired
    Directory directory;

    @LocalServerPort
    int port;

    private Browser browser;
    private PersonId person;
    private String address;

    @BeforeEach
    void somebodyWithAnAccount() {
        browser = new Browser(port);
        person = world.officer("Sam Signer", Role.ANALYST);
        address = directory.emailOf(person).orElseThrow();
        accounts.create(person, PASSWORD);
    }

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void signsInAndArrivesWhereTheyWereGoing() {
        var arrived = browser.signIn("/app/tasks?mine=true", address, PASSWORD);

        assertThat(arrived.uri().getPath()).isEqualTo("/app/tasks");
        assertThat(arrived.uri().getQuery()).startsWith("mine=true");
        assertThat(browser.cookie("portal-return")).isEmpty();
    }

    @Test
    void ignoresTheCaseOfTheAddress() {
        var arrived = browser.signIn("/app/", " " + address.toUpperCase(), PASSWORD);

        assertThat(arrived.uri().getPath()).isEqualTo("/app/");
    }

    @Test
    void changesTheSessionIdWhenSigningIn() {
        var page = browser.open("/app/");
        var before = browser.cookie("JSESSIONID");

        browser.submit(page, "/idp/sign-in", Map.of("name", address, "password", PASSWORD));

        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void givesAnonymousRequestsToTheWorkspacesNoSession() {
        for (var path : new String[] {"/app/", "/app/?v-r=init", "/app/tasks", "/files/1", "/"}) {
            browser.ask(path);
        }

        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void sendsAnonymousPagesToSignInAndRefusesTheirScripts() {
        var page = browser.ask("/app/");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/oauth2/authorization/keycloak"));
        assertThat(browser.ask("/app/?v-r=init").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsWhatWasTypedAndSaysThatItIsWrong() {
        var refused = browser.signIn("/app/", address, "not the password");

        assertThat(refused.body()).contains("There is a problem", "value=\"" + address + "\"");
    }

    @Test
    void locksAfterFiveWrongPasswordsForAQuarterOfAnHour() {
        fail(5);

        assertThat(browser.signIn("/app/", address, PASSWORD).body()).contains("Wait 15 minutes");

        TestClock.move(Duration.ofMinutes(16));
        assertThat(browser.signIn("/app/", address, PASSWORD).uri().getPath()).isEqualTo("/app/");
    }

    @Test
    void locksAnUnknownNameTheSameWay() {
        var stranger = "nobody." + address;
        HttpResponse<String> answer = null;
        for (int attempt = 0; attempt < 6; attempt++) {
            answer = browser.signIn("/app/", stranger, "whatever it is");
        }

        assertThat(answer.body()).contains("Wait 15 minutes");
    }

    @Test
    void setsANewPasswordByALinkThatWorksOnce() {
        askForLink(address);
        var link = SentAccountMail.to(address).getLast().link();

        var tooShort = browser.submit(browser.open(link), link, Map.of("password", "short"));
        assertThat(tooShort.body()).contains("at least 12 characters");

        var done = browser.submit(tooShort, link, Map.of("password", "another long password"));
        assertThat(done.body()).contains("Your new password is set");
        assertThat(browser.open(link).statusCode()).isEqualTo(410);
        assertThat(browser.submit(done, link, Map.of("password", "a third long password"))
                        .statusCode())
                .isEqualTo(410);
        assertThat(browser.signIn("/app/", address, "another long password")
                        .uri()
                        .getPath())
                .isEqualTo("/app/");
    }

    @Test
    void tellsTheAskerNothingAboutUnknownNames() {
        assertThat(askForLink("nobody." + address).body())
                .isEqualTo(askForLink(address).body());
        assertThat(SentAccountMail.to("nobody." + address)).isEmpty();
    }

    @Test
    void forgetsALinkAfterHalfAnHour() {
        askForLink(address);
        TestClock.move(Duration.ofMinutes(31));

        assertThat(browser.open(SentAccountMail.to(address).getLast().link()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void endsTheSessionWhenTheMembershipEnds() {
        browser.signIn("/app/", address, PASSWORD);
        assertThat(browser.ask("/app/").statusCode()).isEqualTo(200);

        world.endMembership(person, world.council());

        assertThat(browser.ask("/app/").statusCode()).isEqualTo(302);
        var back = browser.signIn("/app/", address, PASSWORD);
        assertThat(back.body()).contains("Your access has ended");
    }

    @Test
    void endsTheSessionAtUploadsDownloadsAndPushToo() {
        browser.signIn("/app/", address, PASSWORD);
        var before = browser.cookie("JSESSIONID");
        assertThat(before).isNotEmpty();

        world.endMembership(person, world.council());

        var upload = browser.ask("/app/VAADIN/dynamic/resource/1/2/file.csv");
        assertThat(upload.statusCode()).isEqualTo(302);
        assertThat(upload.headers().firstValue("Location").orElseThrow()).endsWith("/oauth2/authorization/keycloak");
    }

    @Test
    void endsOtherSessionsAndLinksWithANewPassword() {
        browser.signIn("/app/", address, PASSWORD);
        assertThat(browser.ask("/app/").statusCode()).isEqualTo(200);
        askForLink(address);
        askForLink(address);
        var letters = SentAccountMail.to(address);
        var older = letters.get(letters.size() - 2).link();
        var newer = letters.getLast().link();

        var other = new Browser(port);
        other.submit(other.open(newer), newer, Map.of("password", "another long password"));

        assertThat(browser.ask("/app/").statusCode()).isEqualTo(302);
        assertThat(other.open(older).statusCode()).isEqualTo(410);
        assertThat(other.signIn("/app/", address, "another long password").statusCode())
                .isEqualTo(200);
    }

    @Test
    void endsEverySessionAfterAWorkingDay() {
        browser.signIn("/app/", address, PASSWORD);

        TestClock.move(Duration.ofHours(11));

        assertThat(browser.ask("/app/").statusCode()).isEqualTo(302);
    }

    @Test
    void sendsPagesWithAPolicyThatLetsOnlyTheirOwnScriptsRun() {
        var workspace = browser.signIn("/app/", address, PASSWORD);
        var policy = workspace.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(workspace.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(policy).contains("'strict-dynamic'", "base-uri 'self'", "script-src 'nonce-");
        var nonce = policy.replaceFirst(".*'nonce-([0-9a-f]+)'.*", "$1");
        assertThat(workspace.body()).contains("nonce=\"" + nonce + "\"").doesNotContain("<script>");
    }

    @Test
    void sendsPublicPagesWithStrictHeadersAndNoCookie() {
        var home = browser.open("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors 'none'");
        assertThat(home.headers().map())
                .containsKeys("referrer-policy", "permissions-policy", "x-content-type-options");
        assertThat(home.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(home.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            browser.signIn("/app/", address, "not the password");
        }
    }

    private HttpResponse<String> askForLink(String name) {
        var browser = new Browser(port);
        return browser.submit(browser.open("/idp/forgotten"), "/idp/forgotten", Map.of("name", name));
    }
}
