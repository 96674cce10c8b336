package org.commonweal.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one sees of views on the way: their dialogs, forms that were refused, lists with nothing in them. */
class ViewStatesE2E extends BrowserTest {

    private static final int PHONE = 320;
    private static final String LEISURE = "consultations/a-new-way-to-run-leisure-arts-and-culture";
    private static final String QUIET = "consultations/quiet-hours-in-libraries-and-pools";

    /** Who looks where, and the buttons that open a dialog; one with ! is sent with its first words taken away. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lc.leisure | workspaces | !Create space
            lc.leisure | {space} | !Change name and settings; !Make read only
            lc.leisure | {space}/needs | !Add a need
            lc.leisure | {space}/consultations | !Start a consultation
            lc.leisure | {space}/members | !Add member; Change
            lc.leisure | {space}/documents | !New folder
            lc.leisure | {space}/invitations | !Invite somebody; Withdraw
            lc.leisure | {space}/tasks | !Add task
            lc.leisure | {space}/calendar | !Add entry; !Edit
            lc.leisure | {space}/evidence | End citation
            lc.leisure | needs/N-103 | Take back to a draft
            lc.leisure | outcomes/O-6 | !Change words
            lc.leisure | outcomes/O-5 | !Add measure; !Add output; !Tie to a need; !Retire
            demsvc | outcomes | !Record a ranking
            analyst | evidence/EV-9 | Who can see this?
            lc.leisure | {leisure}/questions | Edit; Remove; !Add question; Ask an earlier question; Add from a sheet
            lc.leisure | {leisure}/codebook/q6 | !Add a code; !Edit; Split; Merge
            lc.leisure | {quiet}/themes | !Add theme
            admin | guests | !Invite a guest
            admin | organisations | !Add organisation
            """)
    void isAccessibleWithADialogOpenAndWhenItIsRefused(String user, String path, String buttons) {
        var page = open(1280, true);
        signIn(page, user, "");
        var address = resolved(page, path);
        page.setViewportSize(PHONE, 900);
        for (var step : buttons.split("; ")) {
            boolean refused = step.startsWith("!");
            var button = refused ? step.substring(1) : step;
            visit(page, address);
            button(page, button).click();
            var dialog = page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                    .last();
            dialog.locator("vaadin-button").last().waitFor();
            check(page, path + " " + button);
            if (refused) {
                sendEmpty(dialog);
                dialog.locator("[invalid]").first().waitFor();
                check(page, path + " " + button + " refused");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lc.leisure | search?q=nothing-like-this | Nothing you can read was found
            wbh.dir | access-requests |
            age.volunteer | consultations |
            """)
    void isAccessibleWithNothingToShow(String user, String path, String words) {
        var page = open(1280, true);
        signIn(page, user, path);
        if (words != null) {
            page.locator("main").getByText(words).first().waitFor();
        }
        assertAccessible(page, path);
        page.setViewportSize(PHONE, 900);
        check(page, "empty " + path);
    }

    @Test
    void sectionsOfASpaceThatOtherModulesAddFitAPhone() {
        var page = open(1280, true);
        signIn(page, "lc.leisure", "");
        for (var section : new String[] {"/needs", "/consultations"}) {
            visit(page, resolved(page, "{space}" + section));
            page.setViewportSize(PHONE, 900);
            check(page, "section" + section);
            page.setViewportSize(1280, 900);
            page.waitForTimeout(500);
            assertAccessible(page, section);
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static void sendEmpty(Locator dialog) {
        var words = dialog.locator("input[type=text], input[type=email], input:not([type]), textarea");
        for (int i = 0; i < words.count(); i++) {
            if (words.nth(i).isEditable() && words.nth(i).isVisible()) {
                words.nth(i).fill("");
            }
        }
        dialog.locator("vaadin-button[theme~=primary], vaadin-button[theme~=error]")
                .last()
                .click();
    }

    private static void check(Page page, String name) {
        // The frame and its dialogs slide in.
        page.waitForTimeout(500);
        photograph(page, "state-" + name.replaceAll("[^A-Za-z0-9]+", "-"));
        assertAccessible(page, name);
        assertReflows(page, name);
    }

    private String resolved(Page page, String path) {
        if (path.startsWith("{space}")) {
            visit(page, "workspaces");
            var space = page.locator("main a[href*='workspaces/']")
                    .filter(new Locator.FilterOptions().setHasText("Ageing well review"))
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
            return path.replace("{space}", "workspaces/" + space);
        }
        return path.replace("{leisure}", LEISURE).replace("{quiet}", QUIET);
    }
}
