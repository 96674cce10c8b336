package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.e2e.Hands.button;
import static org.commonweal.e2e.Hands.link;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration's consultation in Welsh and in easy read, without scripts and on every screen. */
class VariantE2E extends BrowserTest {

    private static final String ADDRESS = "/consultations/a-new-way-to-run-leisure-arts-and-culture";
    private static final int PAGES = 6;

    @Test
    void isAnsweredInWelshWithoutScriptsAndGoneOnWithElsewhere() {
        var phone = open(320, false);
        phone.navigate(portal.url(ADDRESS));
        link(phone, "Cymraeg").click();
        assertThat(phone.locator("html")).hasAttribute("lang", "cy");
        assertThat(phone.context().cookies()).isEmpty();
        link(phone, "Rhoi eich barn").click();
        button(phone, "Dechrau nawr").click();
        button(phone, "Parhau").click();
        phone.locator("#q2-active--agree").check();
        button(phone, "Cadw a dod yn ôl yn nes ymlaen").click();
        var code = phone.locator(".code").textContent().strip();

        var desk = open(1280, false);
        desk.navigate(portal.url(ADDRESS + "/resume"));
        desk.getByLabel("Your code").fill(code);
        button(desk, "Continue").click();
        for (int left = PAGES - 2; left > 0; left--) {
            assertThat(desk.locator("html")).hasAttribute("lang", "cy");
            button(desk, "Parhau").click();
        }
        assertThat(desk.locator("h1")).hasText("Gwiriwch eich atebion cyn eu hanfon");
        button(desk, "Anfon eich atebion").click();
        assertThat(desk.locator("h1")).hasText("Daeth eich atebion i law");
        photograph(desk, "variant-welsh-sent");
    }

    @ParameterizedTest
    @CsvSource({
        "?lang=cy, Dechrau nawr, Parhau, 320",
        "?lang=cy, Dechrau nawr, Parhau, 768",
        "?lang=cy, Dechrau nawr, Parhau, 1280",
        "?form=easy-read, Start now, Continue, 320",
        "?form=easy-read, Start now, Continue, 768",
        "?form=easy-read, Start now, Continue, 1280"
    })
    void isAccessibleOnEveryPageAtEveryWidth(String query, String start, String next, int width) {
        var page = open(width, true);
        page.navigate(portal.url(ADDRESS + query));
        check(page, query + "-read", width);
        page.navigate(portal.url(ADDRESS + "/respond" + query));
        check(page, query + "-start", width);
        button(page, start).click();
        for (int number = 1; number <= PAGES; number++) {
            check(page, query + "-page-" + number, width);
            button(page, next).click();
        }
        check(page, query + "-check", width);
    }

    private static void check(Page page, String name, int width) {
        var told = "variant-" + name.replaceAll("[^a-z0-9-]+", "-") + "-" + width;
        photograph(page, told);
        assertAccessible(page, told);
        assertReflows(page, told);
    }
}
