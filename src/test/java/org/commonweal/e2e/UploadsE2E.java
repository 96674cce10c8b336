package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Many files dropped at once into a space: each tells how far it is, one is called off, the rest arrives. */
class UploadsE2E extends BrowserTest {

    private static final String CALLED_OFF = "called-off.txt";
    private static final String FILES = """
            sizes => {
              const files = new DataTransfer();
              Object.entries(sizes).forEach(([name, size]) =>
                files.items.add(new File([`${name} `.repeat(size / (name.length + 1))], name, {type: 'text/plain'})));
              return files;
            }""";

    @Test
    void takesManyDroppedFilesAndLetsOneBeCalledOff() {
        var page = open(1280, true);
        signIn(page, "age.volunteer", "workspaces");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ageing well review"))
                .click();
        page.waitForURL(Pattern.compile(".*/app/workspaces/.+"));
        page.navigate(page.url() + "/documents");
        awaitView(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload documents"))
                .click();
        var upload = page.locator("vaadin-upload");
        upload.waitFor();
        slowDown(page);

        upload.dispatchEvent(
                "drop",
                Map.of(
                        "dataTransfer",
                        page.evaluateHandle(
                                FILES,
                                Map.of(
                                        "one.txt",
                                        2_000,
                                        "two.txt",
                                        3_000,
                                        CALLED_OFF,
                                        30_000_000,
                                        "three.txt",
                                        4_000))));

        var large = page.locator("vaadin-upload-file").filter(new Locator.FilterOptions().setHasText(CALLED_OFF));
        var bar = large.locator("vaadin-progress-bar");
        page.waitForFunction(
                "name => [...document.querySelectorAll('vaadin-upload-file')]"
                        + ".some((file) => file.file?.name === name && file.file.progress > 0 && file.file.progress < 100)",
                CALLED_OFF);
        assertThat(bar).isVisible();
        photograph(page, "upload-progress");
        large.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        assertThat(large).hasCount(0);

        for (var name : new String[] {"one.txt", "two.txt", "three.txt"}) {
            page.getByText(name + ": added as version 1").waitFor();
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
        assertThat(page.locator("main")).containsText("three.txt");
        page.reload();
        awaitView(page);
        assertThat(page.locator("main").textContent())
                .contains("one.txt", "two.txt", "three.txt")
                .doesNotContain(CALLED_OFF);
    }

    /** A line on which thirty megabytes take a while. */
    private static void slowDown(Page page) {
        var limits = new JsonObject();
        limits.addProperty("offline", false);
        limits.addProperty("latency", 0);
        limits.addProperty("downloadThroughput", -1);
        limits.addProperty("uploadThroughput", 1_000_000);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", limits);
    }
}
