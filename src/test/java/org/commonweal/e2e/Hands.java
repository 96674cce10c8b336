package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What somebody with a mouse does on a screen of the workspaces, by the names they read there. */
final class Hands {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Hands() {}

    static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, named(name));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator dialog(Page page) {
        return page.locator("vaadin-dialog").last();
    }

    /** Presses a button of the dialog that is open, and waits for what is said then. */
    static void save(Page page, String button, String said) {
        dialog(page).getByRole(AriaRole.BUTTON, named(button)).click();
        page.getByText(said).first().waitFor();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    /** Says yes to the question that is asked. */
    static void confirm(Page page, String button) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, named(button))
                .click();
    }

    static void choose(Page page, String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    static void date(Page page, String label, LocalDate day) {
        date(page, label, TYPED.format(day));
    }

    static void date(Page page, String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
