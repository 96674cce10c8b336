package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An empty portal: its first administrator sets it up, invites somebody, and that person gets in by the mail. */
class SetUpE2E extends BrowserTest {

    private static final Pattern SETUP = Pattern.compile("http://\\S+(/setup/\\w+)");
    private static final String WORDS = "correct-horse-battery-staple";

    static PackagedPortal empty;

    @BeforeAll
    static void startEmpty() {
        empty = PackagedPortal.start(PackagedPortal.temporaryFolder());
    }

    @AfterAll
    static void stopEmpty() {
        empty.close();
    }

    @Test
    void isSetUpAndTheInvitedPersonSetsAPasswordByTheMailUnderSentMail() {
        var page = open(1280, true);
        setUp(page);

        BrowserTest.signIn(empty, page, "first@wellspring.example", WORDS, "organisations");
        invite(page);
        var link = linkInSentMail(page);

        accept(link);
        forgetAndSetANewPassword();
    }

    private void setUp(Page page) {
        page.navigate(empty.url("/"));
        checked(page, "being-set-up");
        var address = SETUP.matcher(empty.output())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        page.navigate(address);
        checked(page, "set-up");
        press(page, "Set up the portal");
        assertThat(page.locator(".error-summary")).isVisible();
        checked(page, "set-up-refused");
        page.locator("#council").fill("Wellspring Borough Council");
        page.locator("#code").fill("WBC");
        page.locator("#person").fill("First Administrator");
        page.locator("#email").fill("first@wellspring.example");
        page.locator("#password").fill(WORDS);
        page.locator("#again").fill(WORDS);
        press(page, "Set up the portal");
        assertThat(page.locator("h1")).not().containsText("Set up");
        checked(page, "set-up-done");
        page.navigate(address);
        checked(page, "set-up-used");
    }

    private void invite(Page page) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Wellspring Borough Council"))
                .click();
        press(page, "Invite somebody");
        var dialog = page.locator("vaadin-dialog");
        dialog.getByLabel("Name").fill("Second Colleague");
        dialog.getByLabel("E-mail address").fill("second@wellspring.example");
        assertAccessible(page, "dialog to invite a member");
        photograph(page, "dialog-invite-member");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send invitation"))
                .click();
        page.getByText("Invitation sent.").first().waitFor();
    }

    private String linkInSentMail(Page page) {
        page.navigate(empty.url("/app/sent-mail"));
        awaitView(page);
        var summary = page.locator("main summary").first();
        summary.click();
        var link = page.locator(".portal-mail-body a").first();
        assertThat(link).isVisible();
        assertAccessible(page, "sent mail");
        photograph(page, "sent-mail-open");
        return link.getAttribute("href");
    }

    private void accept(String link) {
        assertThat(link).startsWith(empty.url("/idp/invitation/"));
        var page = open(1280, true);
        page.navigate(link);
        checked(page, "invitation");
        page.locator("input[type=password]").first().fill("too short");
        press(page, "Accept and set password");
        checked(page, "invitation-refused");
        page.locator("input[type=password]").first().fill(WORDS + "-2");
        press(page, "Accept and set password");
        checked(page, "invitation-accepted");
        page.navigate(link);
        checked(page, "link-dead");
        BrowserTest.signIn(empty, page, "second@wellspring.example", WORDS + "-2", "");
        assertThat(page.locator("vaadin-app-layout")).containsText("Second Colleague");
    }

    private void forgetAndSetANewPassword() {
        var page = open(1280, true);
        page.navigate(empty.url("/idp/forgotten"));
        page.locator("input[name=name]").fill("second@wellspring.example");
        page.locator("main button").click();
        checked(page, "forgotten-sent");
        var desk = open(1280, true);
        BrowserTest.signIn(empty, desk, "first@wellspring.example", WORDS, "sent-mail");
        desk.locator("main summary").first().click();
        var link = desk.locator(".portal-mail-body a").first().getAttribute("href");
        assertThat(link).startsWith(empty.url("/idp/password/"));
        var again = open(1280, true);
        again.navigate(link);
        checked(again, "new-password");
        again.locator("input[type=password]").first().fill(WORDS + "-3");
        press(again, "Set password");
        checked(again, "password-set");
        BrowserTest.signIn(empty, again, "second@wellspring.example", WORDS + "-3", "");
        assertThat(again.locator("vaadin-app-layout")).containsText("Second Colleague");
    }

    private static void checked(Page page, String name) {
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            assertAccessible(page, name + " at " + width + " px");
            assertReflows(page, name + " at " + width + " px");
            photograph(page, "set-up-" + name + "-" + width);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
