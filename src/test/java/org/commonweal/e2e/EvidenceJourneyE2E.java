package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.e2e.Hands.button;
import static org.commonweal.e2e.Hands.choose;
import static org.commonweal.e2e.Hands.date;
import static org.commonweal.e2e.Hands.link;
import static org.commonweal.e2e.Hands.named;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a volunteer's upload through review to the public page, with a stranger who finds nothing on the way. */
class EvidenceJourneyE2E extends BrowserTest {

    private static final String FILE = "council/cheltenham_land_and_assets_2021.csv";
    private static final String TITLE = "Land and buildings for company and activity";

    @Test
    void travelsFromAVolunteerToThePublic() {
        var file = realFile();
        var page = open(1280, true);

        signIn(page, "age.volunteer", "workspaces");
        link(page, "Ageing well review").click();
        link(page, "Evidence").last().click();
        link(page, "Add evidence").first().click();
        describe(page, file);
        var address = draftAddress(page);
        correctBothHeadings(page, address);
        submit(page, address);

        findsNothing("mov.mgr", address);

        acceptAndPublish(address);

        readsWithoutScripts(address);
    }

    private static Path realFile() {
        var folder = System.getenv("COMMONWEAL_OPEN_DATA");
        assumeTrue(folder != null, FILE + ": COMMONWEAL_OPEN_DATA is not set");
        var file = Path.of(folder, FILE);
        assumeTrue(Files.isReadable(file), FILE + " is not in COMMONWEAL_OPEN_DATA");
        return file;
    }

    private void describe(Page page, Path file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        page.getByText(file.getFileName() + ",").waitFor();
        page.getByLabel("Title").fill(TITLE);
        page.getByLabel("Publisher").fill("Cheltenham Borough Council");
        choose(page, "Licence", "Open Government Licence v3.0");
        date(page, "From", "1/1/2021");
        date(page, "To", "31/12/2021");
        page.getByLabel("No personal data").check();
        photograph(page, "journey-add");
        button(page, "Save draft").click();
    }

    private String draftAddress(Page page) {
        page.waitForURL(Pattern.compile(".*/app/evidence/EV-\\d+$"));
        return page.url().replaceAll(".*/(EV-\\d+)$", "$1");
    }

    private void correctBothHeadings(Page page, String ref) {
        Locator fields = page.getByLabel(Pattern.compile("New value for row 1,.*"));
        awaitReading(page, ref, fields);
        assertThat(fields).hasCount(2);
        fields.nth(0).fill("Organisation code");
        fields.nth(0).press("Tab");
        fields.nth(1).fill("Organisation name");
        fields.nth(1).press("Tab");
        photograph(page, "journey-correct");
        button(page, "Save corrections as version 2").click();
        page.getByText("Saved as a new version").first().waitFor();
    }

    /** The portal reads the file after it is saved; the page shows what it found when it is opened again. */
    private void awaitReading(Page page, String ref, Locator found) {
        for (int i = 0; i < 40 && found.count() == 0; i++) {
            visit(page, "evidence/" + ref + "/data");
            page.waitForTimeout(500);
        }
    }

    private void submit(Page page, String ref) {
        for (int i = 0; i < 40; i++) {
            visit(page, "evidence/" + ref);
            if (page.getByText("Before it can be submitted").count() == 0) {
                break;
            }
            page.waitForTimeout(500);
        }
        button(page, "Submit for review").first().click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit for review"))
                .click();
        page.getByText("Submitted.").first().waitFor();
    }

    private void findsNothing(String stranger, String ref) {
        var page = open(1280, true);
        signIn(page, stranger, "evidence/" + ref);
        assertThat(page.locator("main h1").first()).hasText("Restricted evidence");
        assertThat(page.locator("main")).not().containsText(TITLE);
        visit(page, "search?q=company+activity+buildings");
        assertThat(page.locator("main").textContent()).doesNotContain(TITLE);
        var response = page.request().get(portal.url("/evidence/" + ref));
        assertThat(response.status()).isEqualTo(404);
    }

    private void acceptAndPublish(String ref) {
        var page = open(1280, true);
        signIn(page, "analyst", "evidence/" + ref);
        button(page, "Start review").click();
        button(page, "Accept").first().click();
        var accepting = page.locator("vaadin-dialog");
        accepting.getByLabel("Why this grade").fill("As published by the council; postcodes checked by sample.");
        accepting.getByRole(AriaRole.BUTTON, named("Accept")).click();
        button(page, "Publish or schedule").click();
        photograph(page, "journey-publish");
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, named("Publish now"))
                .click();
        page.getByText("Published.").first().waitFor();
    }

    private void readsWithoutScripts(String ref) {
        var page = open(1280, false);
        page.navigate(portal.url("/evidence/" + ref));
        assertThat(page.locator("h1").first()).hasText(TITLE);
        assertThat(page.locator("main").textContent()).contains("Organisation code");
        photograph(page, "journey-public");
    }
}
