package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is being typed outlives the session it was typed in, for the same person and nobody else. */
class KeptWordsE2E extends BrowserTest {

    private static final String TITLE = "Ask the clubs about Tuesday evenings";
    private static final String NOTES = "Written by hand over a quarter of an hour.\nSecond line.";

    @Test
    void comeBackAfterTheSessionEndedInTheMiddleOfAForm() {
        var page = open(1280, true);
        signIn(portal, page, "age.volunteer", PASSWORD, "workspaces");
        var tasks = tasksOf(page);
        type(page);

        page.context().clearCookies();
        dialog(page).getByRole(AriaRole.BUTTON, named("Add task")).click();

        signInAgain(page, "age.volunteer");
        page.waitForURL(tasks);
        awaitView(page);
        opening(page).click();
        assertThat(title(page)).hasValue(TITLE);
        assertThat(notes(page)).hasValue(NOTES);
        assertThat(dialog(page)).containsText("What you had typed was put back.");
        photograph(page, "kept-words");
        dialog(page).getByRole(AriaRole.BUTTON, named("Add task")).click();
        page.getByText("Task added.").first().waitFor();
        assertThat(page.locator("main")).containsText(TITLE);

        // Saved is saved: nothing is put back any more.
        page.reload();
        awaitView(page);
        opening(page).click();
        title(page).waitFor();
        page.waitForTimeout(500);
        assertThat(title(page)).hasValue("");
    }

    @Test
    void areForgottenWhenTheFormIsLeftAndForAnotherPerson() {
        var page = open(1280, true);
        signIn(portal, page, "age.volunteer", PASSWORD, "workspaces");
        var tasks = tasksOf(page);
        type(page);
        dialog(page).getByRole(AriaRole.BUTTON, named("Cancel")).click();
        opening(page).click();
        page.waitForTimeout(500);
        assertThat(title(page)).hasValue("");

        type(page);
        page.context().clearCookies();
        page.reload();
        signInAgain(page, "analyst");
        page.waitForURL(tasks);
        awaitView(page);
        page.waitForFunction("!Object.keys(sessionStorage).some((key) => key.startsWith('kept-words:'))");
    }

    private String tasksOf(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ageing well review"))
                .click();
        page.waitForURL(Pattern.compile(".*/app/workspaces/.+"));
        var address = page.url() + "/tasks";
        page.navigate(address);
        awaitView(page);
        opening(page).click();
        return address;
    }

    private static void type(Page page) {
        title(page).fill(TITLE);
        notes(page).fill(NOTES);
    }

    private static void signInAgain(Page page, String user) {
        page.locator("#name").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    private static Locator opening(Page page) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, named("Add task"))
                .first();
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog");
    }

    private static Locator title(Page page) {
        return page.getByLabel("What is to be done");
    }

    private static Locator notes(Page page) {
        return page.getByLabel("Notes (optional)");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
