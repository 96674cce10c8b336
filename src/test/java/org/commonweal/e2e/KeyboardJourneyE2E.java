package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a contribution from a volunteer to the public, without a mouse. */
class KeyboardJourneyE2E extends BrowserTest {

    private static final String TITLE = "Clubs counted without a mouse";
    private static final Pattern NEW_VALUE = Pattern.compile("New value for row 1,.*");

    @TempDir
    Path folder;

    @Test
    void travelsFromAVolunteerToThePublicByKeyboardAlone() throws IOException {
        var page = open(1280, true);
        var keys = new Keyboard(page);
        signIn(page, keys, "age.volunteer");

        keys.press("Workspaces");
        page.waitForURL(Pattern.compile(".*/app/workspaces$"));
        awaitView(page);
        skipToContent(page, keys);
        keys.press("Ageing well review");
        page.waitForURL(Pattern.compile(".*/app/workspaces/.+"));
        skipToContent(page, keys);
        keys.press("Evidence");
        page.waitForURL(Pattern.compile(".*/evidence$"));
        skipToContent(page, keys);
        keys.press("Add evidence");
        page.waitForURL(Pattern.compile(".*/app/evidence/add/.+"));
        describe(page, keys, table());
        page.waitForURL(Pattern.compile(".*/app/evidence/EV-\\d+$"));
        var ref = page.url().replaceAll(".*/(EV-\\d+)$", "$1");
        correct(page, keys, ref);
        submit(page, keys, ref);

        acceptAndPublish(ref);

        readsInPublic(ref);
    }

    /** A heading twice, which has to be put right before the table can be submitted. */
    private Path table() throws IOException {
        return Files.writeString(folder.resolve("clubs.csv"), "Ward,Clubs,Clubs\nHesterfield,3,4\nParkgate,2,2\n");
    }

    private void signIn(Page page, Keyboard keys, String user) {
        page.navigate(portal.url("/app/"));
        keys.type("E-mail address or short name", user);
        keys.type("Password", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(portal.url("/app/**"));
        awaitView(page);
    }

    /** The first thing Tab meets on a fresh page leads past the navigation. */
    private void skipToContent(Page page, Keyboard keys) {
        page.reload();
        awaitView(page);
        keys.press("Skip to the content");
        page.waitForFunction("document.activeElement?.tagName === 'H1'");
    }

    private void describe(Page page, Keyboard keys, Path file) {
        awaitView(page);
        skipToContent(page, keys);
        // What the operating system shows then belongs to it; the test answers in its place.
        page.onFileChooser(chooser -> chooser.setFiles(file));
        keys.press("Choose a file");
        page.getByText(file.getFileName() + ",").waitFor();
        keys.type("Title", TITLE);
        keys.type("Publisher", "Ageing Well Befrienders");
        keys.choose("Licence", "Open Government Licence v3.0");
        keys.type("From", "1/1/2024");
        page.keyboard().press("Enter");
        keys.type("To", "31/12/2024");
        page.keyboard().press("Enter");
        keys.mark("No personal data", "No personal data");
        photograph(page, "keyboard-add");
        keys.press("Save draft");
    }

    private void correct(Page page, Keyboard keys, String ref) {
        Locator fields = page.getByLabel(NEW_VALUE);
        for (int i = 0; i < 40 && fields.count() == 0; i++) {
            visit(page, "evidence/" + ref + "/data");
            page.waitForTimeout(500);
        }
        skipToContent(page, keys);
        for (int i = 0; i < fields.count(); i++) {
            keys.type("New value for row 1", "Clubs in half " + (i + 1));
        }
        photograph(page, "keyboard-correct");
        keys.press("Save corrections as version 2");
        page.getByText("Saved as a new version").first().waitFor();
    }

    private void submit(Page page, Keyboard keys, String ref) {
        for (int i = 0; i < 40; i++) {
            visit(page, "evidence/" + ref);
            if (page.getByText("Before it can be submitted").count() == 0) {
                break;
            }
            page.waitForTimeout(500);
        }
        skipToContent(page, keys);
        keys.press("Submit for review");
        page.locator("vaadin-confirm-dialog vaadin-button").last().waitFor();
        keys.press("Submit for review");
        page.getByText("Submitted.").first().waitFor();
    }

    private void acceptAndPublish(String ref) {
        var page = open(1280, true);
        var keys = new Keyboard(page);
        signIn(page, keys, "analyst");
        visit(page, "evidence/" + ref);
        skipToContent(page, keys);
        keys.press("Start review");
        page.getByText("Review started.").first().waitFor();
        keys.press("Accept");
        page.locator("vaadin-dialog vaadin-button").last().waitFor();
        keys.type("Why this grade", "Counted by visiting every club.");
        keys.press("Accept");
        page.getByText("Publish or schedule").first().waitFor();
        keys.press("Publish or schedule");
        page.locator("vaadin-dialog vaadin-button").last().waitFor();
        keys.press("Publish now");
        page.getByText("Published.").first().waitFor();
    }

    private void readsInPublic(String ref) {
        var page = open(1280, true);
        var keys = new Keyboard(page);
        page.navigate(portal.url("/"));
        keys.reach("Skip to");
        page.keyboard().press("Enter");
        page.navigate(portal.url("/evidence"));
        keys.press(TITLE);
        page.waitForURL(portal.url("/evidence/" + ref));
        assertThat(page.locator("h1").first()).hasText(TITLE);
        assertThat(page.locator("main")).containsText("Clubs in half 1");
    }
}
