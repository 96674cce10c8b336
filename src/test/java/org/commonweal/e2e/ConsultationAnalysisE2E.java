package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.e2e.Hands.button;
import static org.commonweal.e2e.Hands.choose;
import static org.commonweal.e2e.Hands.dialog;
import static org.commonweal.e2e.Hands.link;
import static org.commonweal.e2e.Hands.save;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of a consultation that has closed, an officer codes and clears what came in; a second one publishes it. */
class ConsultationAnalysisE2E extends BrowserTest {

    private static final String SLUG = "quiet-hours-in-libraries-and-pools";
    private static final String OFFICER = "lc.leisure";
    private static final String SECOND = "analyst";
    private static final List<String> NEVER_PUBLIC = List.of("07700 900121", "p.walker@example.org");

    static PackagedPortal own;

    @BeforeAll
    static void startOwn() {
        own = PackagedPortal.start(PackagedPortal.temporaryFolder(), "--commonweal.demo.enabled=true");
    }

    @AfterAll
    static void stopOwn() {
        own.close();
    }

    @Override
    PackagedPortal portal() {
        return own;
    }

    @Test
    void isCodedClearedApprovedPublishedAndAnswered() {
        codeByKeyboard();
        answerThemes();
        clear();
        approve();
        report();
        readInPublic();
    }

    private void codeByKeyboard() {
        var page = open(1280, true);
        signIn(page, OFFICER, "consultations/" + SLUG + "/codebook/why");
        for (var code : List.of("Quiet helps", "Times")) {
            button(page, "Add a code").click();
            dialog(page)
                    .getByLabel("Code", new Locator.GetByLabelOptions().setExact(true))
                    .fill(code);
            save(page, "Add code", "The codebook is changed.");
        }
        visit(page, "consultations/" + SLUG + "/coding/why");
        var progress = page.getByText(Pattern.compile("\\d+ of \\d+ answers? coded\\."));
        progress.waitFor();
        page.locator("main h1").first().focus();
        for (int i = 0; i < 40 && page.getByText("Everything is coded.").count() == 0; i++) {
            var before = progress.textContent();
            page.keyboard().press(i % 2 == 0 ? "1" : "2");
            page.locator("vaadin-checkbox[checked]").first().waitFor();
            page.keyboard().press("Enter");
            assertThat(progress).not().hasText(before);
        }
        photograph(page, "consultation-coded");
        assertThat(page.locator("main")).containsText("Everything is coded.");
    }

    private void answerThemes() {
        var page = open(1280, true);
        signIn(page, OFFICER, "consultations/" + SLUG + "/themes");
        for (var theme : List.of("Quiet works, make it longer", "Clubs that would have to move")) {
            visit(page, "consultations/" + SLUG + "/themes");
            link(page, theme).click();
            page.waitForURL(Pattern.compile(".*/themes/.+"));
            awaitView(page);
            button(page, "Answer").click();
            choose(page, "What the council does", "We will");
            dialog(page).getByLabel("In full").fill("From spring: " + theme + ".");
            save(page, "Save answer", "Answer saved.");
        }
        page.getByLabel("Quiet helps").check();
        button(page, "Link codes").click();
        page.getByText("Saved.").first().waitFor();
        photograph(page, "consultation-theme-answered");
    }

    /** Each response in the queue: whatever is found to identify people goes. */
    private void clear() {
        var page = open(1280, true);
        signIn(page, OFFICER, "consultations/" + SLUG + "/publication");
        work(page, "Send for approval");
    }

    private void approve() {
        var page = open(1280, true);
        signIn(page, SECOND, "consultations/" + SLUG + "/publication");
        work(page, "Publish");
    }

    /** Goes through a queue from its first response to its last. */
    private void work(Page page, String verb) {
        var first = page.locator("main table a").first();
        first.waitFor();
        first.click();
        page.waitForURL(Pattern.compile(".*/publication/.+"));
        for (int i = 0; i < 40; i++) {
            awaitView(page);
            var here = page.url();
            if (!here.matches(".*/publication/.+")) {
                photograph(page, "consultation-worked-" + verb.replace(' ', '-'));
                return;
            }
            for (var replace = page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Replace .* with .*")));
                    replace.count() > 0; ) {
                int left = replace.count();
                replace.first().click();
                assertThat(replace).hasCount(left - 1);
            }
            button(page, verb).click();
            page.waitForURL(Pattern.compile("^(?!" + Pattern.quote(here) + "$).*"));
        }
        throw new AssertionError("There is always another response for “" + verb + "”");
    }

    private void report() {
        var page = open(1280, true);
        signIn(page, OFFICER, "consultations/" + SLUG);
        button(page, "Say how answers were read").click();
        dialog(page).getByLabel("How they were read").fill("Two officers read every answer.");
        save(page, "Finish reading", "Saved.");
        button(page, "Report what people said").click();
        dialog(page).getByLabel("What people said").fill("Those who tried quiet hours want to keep them.");
        save(page, "Publish report", "Saved.");
        photograph(page, "consultation-reported");
    }

    private void readInPublic() {
        var page = open(375, false);
        page.navigate(portal.url("/consultations/" + SLUG));
        link(page, "What people said").click();
        assertThat(page.locator("main")).containsText("Those who tried quiet hours want to keep them.");
        photograph(page, "consultation-reported-public-375");
        page.navigate(portal.url("/consultations/" + SLUG + "/feedback"));
        assertThat(page.locator("main")).containsText("From spring: Quiet works, make it longer.");
        photograph(page, "consultation-feedback-public-375");
        page.navigate(portal.url("/consultations/" + SLUG + "/responses"));
        assertThat(page.locator("main")).containsText("Turn the music off for good.");
        assertThat(page.locator("main")).containsText("I would help with it.");
        photograph(page, "consultation-published-375");
        for (var address : List.of(
                "/consultations/" + SLUG,
                "/consultations/" + SLUG + "/responses",
                "/consultations/" + SLUG + "/feedback",
                "/consultations/" + SLUG + "/results.csv",
                "/consultations/" + SLUG + "/results.json",
                "/api/v1/consultations/" + SLUG + "/responses",
                "/consultations.atom")) {
            var answer = page.request().get(portal.url(address));
            assertThat(answer.status()).as(address).isEqualTo(200);
            var body = answer.text();
            assertThat(body).as(address).doesNotContain(NEVER_PUBLIC);
        }
    }
}
