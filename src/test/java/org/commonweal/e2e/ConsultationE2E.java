package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without JavaScript reads the demonstration's consultation, answers it, leaves and comes back. */
class ConsultationE2E extends BrowserTest {

    private static final String ADDRESS = "/consultations/a-new-way-to-run-leisure-arts-and-culture";

    @Test
    void isAnsweredWithoutScripts() {
        var page = open(320, false);
        page.navigate(portal.url("/consultations"));
        link(page, "A new way to run leisure, arts and culture").click();
        assertThat(page.context().cookies()).isEmpty();
        link(page, "Give your views").click();
        button(page, "Start now").click();

        page.getByLabel("Swimming pools").check();
        page.getByLabel("None of these").check();
        photograph(page, "consultation-first-320");
        button(page, "Continue").click();
        assertThat(page.locator(".error-summary")).containsText("Choose either");
        page.getByLabel("None of these").uncheck();
        button(page, "Continue").click();

        matrix(page, "q2", List.of("active", "together", "pride"));
        button(page, "Continue").click();
        page.locator("#q3-price").fill("1");
        page.locator("#q3-staff").fill("2");
        button(page, "Continue").click();
        matrix(page, "q4", List.of("a", "b", "c", "d", "e"));
        button(page, "Save and come back later").click();
        var code = page.locator(".code").textContent().strip();

        var elsewhere = open(1280, false);
        elsewhere.navigate(portal.url(ADDRESS + "/resume"));
        elsewhere.getByLabel("Your code").fill(code);
        button(elsewhere, "Continue").click();
        finish(elsewhere);
    }

    private void finish(Page page) {
        assertThat(page.locator("h1")).hasText("In your own words");
        page.locator("#q5").fill("Longer hours <b>please</b>");
        button(page, "Continue").click();
        page.locator("#q8").selectOption("leckfield");
        page.getByLabel("No, I am answering for myself").check();
        photograph(page, "consultation-about-1280");
        button(page, "Continue").click();
        assertThat(page.locator("h1")).hasText("Check your answers before you send them");
        assertThat(page.locator("main")).containsText("Longer hours <b>please</b>");
        assertThat(page.locator("main")).containsText("1. Price");
        photograph(page, "consultation-check-1280");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Change your answer to: Which area do you live in?"))
                .click();
        page.locator("#q8").selectOption("parkgate");
        button(page, "Continue").click();
        assertThat(page.locator("main")).containsText("Parkgate");
        button(page, "Send your answers").click();

        assertThat(page.locator("h1")).hasText("Your answers were received");
        photograph(page, "consultation-sent-1280");
        page.goBack();
        page.navigate(portal.url(ADDRESS + "/respond/about"));
        assertThat(page.locator("h1")).hasText("Your answers were received");
        assertThat(page.context().cookies()).hasSize(1);
        button(page, "Clear this device").click();
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void everyPageOfTheFormIsAccessibleAndFitsAPhone() {
        for (int width : List.of(320, 1280)) {
            var page = open(width, true);
            page.navigate(portal.url(ADDRESS + "/respond"));
            check(page, "start", width);
            button(page, "Start now").click();
            for (var name : List.of("used", "outcomes", "matters", "options", "words", "about")) {
                assertThat(page.url()).endsWith("/respond/" + name);
                check(page, name, width);
                button(page, "Continue").click();
            }
            check(page, "check", width);
            page.navigate(portal.url(ADDRESS + "/respond/matters"));
            page.locator("#q3-price").fill("9");
            button(page, "Continue").click();
            assertThat(page.title()).startsWith("Error: ");
            check(page, "error", width);
            page.locator("#q3-price").fill("1");
            button(page, "Save and come back later").click();
            check(page, "later", width);
            page.navigate(portal.url(ADDRESS + "/respond/check"));
            button(page, "Send your answers").click();
            check(page, "sent", width);
            page.navigate(portal.url(ADDRESS + "/respond/mail"));
            check(page, "mail", width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consultations", ADDRESS, ADDRESS + "/resume", ADDRESS + "/paper"})
    void isAccessibleAndFitsAPhone(String path) {
        for (int width : List.of(320, 1280)) {
            var page = open(width, true);
            page.navigate(portal.url(path));
            check(page, path.replace('/', '-'), width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/questions", "/responses", "/results", "/words", "/privacy"})
    void staffReadWhatCameIn(String tab) {
        for (int width : List.of(320, 1280)) {
            var page = open(width, true);
            signIn(page, "lc.leisure", "consultations/a-new-way-to-run-leisure-arts-and-culture" + tab);
            check(page, "app" + tab.replace('/', '-'), width);
            if (tab.equals("/responses")) {
                assertThat(page.locator("main")).containsText("for organisations, ");
            }
        }
    }

    @Test
    void staffTryTheFormAndNothingIsStored() {
        for (int width : List.of(375, 1280)) {
            var page = open(width, true);
            signIn(page, "lc.leisure", "consultations/a-new-way-to-run-leisure-arts-and-culture/questions");
            page.navigate(portal.url("/files" + ADDRESS + "/preview"));
            check(page, "preview", width);
            button(page, "Continue").click();
            assertThat(page.locator("main")).containsText("This is a preview.");
            check(page, "preview-second", width);
        }
    }

    @Test
    void colleaguesAnswerForTheirOrganisation() {
        for (int width : List.of(375, 1280)) {
            var page = open(width, true);
            signIn(page, "wbh.dir", "consultations/a-new-way-to-run-leisure-arts-and-culture/organisation");
            check(page, "organisation", width);
        }
    }

    @Test
    void keepsACopyAndErases() {
        var page = open(375, false);
        page.navigate(portal.url(ADDRESS + "/respond"));
        button(page, "Start now").click();
        page.navigate(portal.url(ADDRESS + "/respond/check"));
        button(page, "Send your answers").click();
        page.navigate(portal.url(ADDRESS + "/respond/copy"));
        photograph(page, "consultation-copy-375");
        assertThat(page.locator("h1")).containsText("Your answers:");
        page.navigate(portal.url(ADDRESS + "/withdraw"));
        photograph(page, "consultation-withdraw-375");
        button(page, "Erase my answers").click();
        assertThat(page.locator("h1")).hasText("Your answers were erased");
        photograph(page, "consultation-erased-375");
        assertThat(page.context().cookies()).isEmpty();
    }

    private void check(Page page, String name, int width) {
        photograph(page, "consultation-" + name + "-" + width);
        assertAccessible(page, name + " at " + width + " px");
        assertReflows(page, name + " at " + width + " px");
    }

    private static void matrix(Page page, String key, List<String> rows) {
        rows.forEach(row -> page.locator("#" + key + "-" + row + "--agree").check());
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name));
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
