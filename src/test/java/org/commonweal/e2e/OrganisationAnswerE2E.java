package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.commonweal.e2e.Hands.button;
import static org.commonweal.e2e.Hands.confirm;
import static org.commonweal.e2e.Hands.dialog;
import static org.commonweal.e2e.Hands.link;
import static org.commonweal.e2e.Hands.save;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Three colleagues of a neighbourhood partnership answer for it: one who administers its members invites two others,
 * one writes, one comments, and one signs.
 */
class OrganisationAnswerE2E extends BrowserTest {

    private static final String ANSWER = "consultations/a-new-way-to-run-leisure-arts-and-culture/organisation";
    private static final String WORDS = "three-colleagues-and-a-kettle";
    private static final String WRITER = "wren.writer@westedge.example";
    private static final String SIGNATORY = "sol.signer@westedge.example";
    private static final String QUESTION = "Which services have you used in the last 12 months?";

    @Test
    void isWrittenCommentedAndSignedByThree() {
        var page = open(1280, true);
        signIn(page, "wep.admin", "organisations");
        link(page, "West Edge Neighbourhood Partnership").click();
        invite(page, "Wren Writer", WRITER, "Contributor");
        invite(page, "Sol Signer", SIGNATORY, "Signatory");
        accept(WRITER);
        accept(SIGNATORY);

        write();
        comment();
        var reference = sign();

        var officer = open(1280, true);
        signIn(officer, "lc.leisure", "consultations/a-new-way-to-run-leisure-arts-and-culture/responses");
        assertThat(officer.locator("main")).containsText(reference);
    }

    private void invite(Page page, String name, String email, String role) {
        button(page, "Invite somebody").click();
        dialog(page).getByLabel("Name").fill(name);
        dialog(page).getByLabel("E-mail address").fill(email);
        dialog(page).getByLabel(role).check();
        save(page, "Send invitation", "Invitation sent.");
        assertThat(page.locator("main")).containsText(name);
    }

    /** By the link in the message that really arrived. */
    private void accept(String email) {
        var link = new String[1];
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            var message = Arrays.stream(PackagedPortal.MAIL.getReceivedMessages())
                    .filter(one -> GreenMailUtil.getHeaders(one).contains(email))
                    .map(GreenMailUtil::getBody)
                    .map(body -> body.replace("=\r\n", ""))
                    .findFirst();
            assertThat(message).isPresent();
            var found = Pattern.compile("http\\S+/idp/invitation/[\\w-]+").matcher(message.orElseThrow());
            assertThat(found.find()).isTrue();
            link[0] = found.group();
        });
        var page = open(375, false);
        page.navigate(link[0]);
        page.locator("#password").fill(WORDS);
        button(page, "Accept and set password").click();
        assertThat(page.locator("main")).containsText("You can sign in with it from now on.");
    }

    private void write() {
        var page = open(1280, true);
        signIn(portal, page, WRITER, WORDS, ANSWER);
        assertThat(page.locator("main")).containsText("A signatory of your organisation submits.");
        assertThat(button(page, "Submit response")).hasCount(0);
        var question = question(page);
        question.getByLabel("Swimming pools").check();
        question.getByLabel("None of these").check();
        button(page, "Save answer: " + QUESTION).click();
        page.getByText("Answer saved.").first().waitFor();
        assertThat(question(page)).containsText("To put right");
        question(page).getByLabel("None of these").uncheck();
        button(page, "Save answer: " + QUESTION).click();
        assertThat(question(page)).not().containsText("To put right");
        photograph(page, "organisation-written");
    }

    private void comment() {
        var page = open(375, true);
        signIn(page, "wep.admin", ANSWER);
        assertThat(question(page)).containsText("Last changed by Wren Writer");
        question(page).locator("summary").click();
        question(page).getByLabel("Comment for colleagues on: " + QUESTION).fill("The library too, surely?");
        button(page, "Add comment: " + QUESTION).click();
        page.getByText("Comment added.").first().waitFor();
        assertThat(question(page)).containsText("The library too, surely?");
        assertThat(button(page, "Submit response")).hasCount(0);
        photograph(page, "organisation-commented-375");
        assertAccessible(page, "the response with a comment");
    }

    private String sign() {
        var page = open(1280, true);
        signIn(portal, page, SIGNATORY, WORDS, ANSWER);
        assertThat(question(page)).containsText("Di Neighbour");
        button(page, "Submit response").click();
        confirm(page, "Submit response");
        page.getByText("Response submitted.").first().waitFor();
        var received = page.getByText(Pattern.compile("Your response \\S+ was received\\."));
        received.waitFor();
        photograph(page, "organisation-signed");
        assertThat(page.locator("main table")).containsText("Sol Signer");
        assertThat(button(page, "Submit in place of the last one")).hasCount(1);
        return received.textContent().replaceAll(".*Your response (\\S+) was received.*", "$1");
    }

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(QUESTION));
    }
}
