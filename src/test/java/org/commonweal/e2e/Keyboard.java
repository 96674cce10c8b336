package org.commonweal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody who works with Tab, Enter, Space, arrows and letters only, and looks where the focus is. */
final class Keyboard {

    private static final int LONGEST_WAY = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
        page.addInitScript(Scripts.FOCUS);
    }

    /** Goes on with Tab until something of this name has the focus; the focus has to be seen there. */
    void reach(String name) {
        var wanted = Pattern.compile("^" + Pattern.quote(name) + "\\b.*|^" + Pattern.quote(name) + "$", Pattern.DOTALL);
        var passed = new ArrayList<String>();
        for (int i = 0; i < LONGEST_WAY; i++) {
            tab(passed);
            var here = focused();
            passed.add(here);
            if (wanted.matcher(here).matches()) {
                assertFocusIsSeen(name);
                return;
            }
        }
        Assertions.fail("Tab does not reach “%s” at %s, but only %s", name, page.url(), passed);
    }

    /** As {@link #reach}, then presses it. */
    void press(String name) {
        reach(name);
        page.keyboard().press("Enter");
    }

    void type(String field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Opens a list of choices and walks down to the one of this name. */
    void choose(String field, String option) {
        reach(field);
        page.keyboard().press("ArrowDown");
        walkTo(option, "ArrowDown");
        page.keyboard().press("Enter");
    }

    /** Picks one of a group of choices, of which the first is next with Tab. */
    void mark(String first, String option) {
        reach(first);
        page.keyboard().press("Space");
        if (!first.equals(option)) {
            walkTo(option, "ArrowDown");
        }
    }

    private void walkTo(String option, String key) {
        for (int i = 0; i < 30; i++) {
            page.waitForTimeout(100);
            if (focused().startsWith(option)) {
                return;
            }
            page.keyboard().press(key);
        }
        Assertions.fail("The arrow keys do not reach “%s”; the focus is on “%s”", option, focused());
    }

    String focused() {
        return (String) page.evaluate("focusedName()");
    }

    /** A list or calendar that is open may take one Tab to close; what takes two is a trap. */
    private void tab(ArrayList<String> passed) {
        page.keyboard().press("Tab");
        if (page.evaluate("hasMoved()").equals(true)) {
            return;
        }
        page.keyboard().press("Tab");
        assertThat(page.evaluate("hasMoved()"))
                .as("Tab moves on from “%s” at %s", passed.isEmpty() ? "" : passed.getLast(), page.url())
                .isEqualTo(true);
    }

    /** Something about the thing, or what surrounds it, looks different while it has the focus. */
    private void assertFocusIsSeen(String name) {
        page.evaluate("remember()");
        page.keyboard().press("Tab");
        page.evaluate("lookWithout()");
        page.keyboard().press("Shift+Tab");
        assertThat(page.evaluate("isBack()"))
                .as("Shift and Tab come back to “%s” at %s", name, page.url())
                .isEqualTo(true);
        assertThat(page.evaluate("looksDifferent()"))
                .as("One sees that “%s” has the focus at %s", name, page.url())
                .isEqualTo(true);
    }
}
