package org.commonweal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesE2E extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/evidence",
                "/evidence/EV-9",
                "/evidence/EV-10",
                "/evidence/EV-14",
                "/search",
                "/search?q=older",
                "/glossary",
                "/organisations/AGE",
                "/accessibility",
                "/privacy",
                "/contact",
                "/no-such-page",
                "/idp/sign-in",
                "/idp/forgotten"
            })
    void isAccessibleAndFitsAPhone(String path) {
        for (int width : List.of(320, 1280)) {
            var page = open(width, true);
            page.navigate(portal.url(path));

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
