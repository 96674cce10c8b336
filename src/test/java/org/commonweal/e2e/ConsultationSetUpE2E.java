package org.commonweal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.commonweal.e2e.Hands.button;
import static org.commonweal.e2e.Hands.choose;
import static org.commonweal.e2e.Hands.confirm;
import static org.commonweal.e2e.Hands.date;
import static org.commonweal.e2e.Hands.dialog;
import static org.commonweal.e2e.Hands.link;
import static org.commonweal.e2e.Hands.save;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonweal.consultation.form.QuestionType;
import org.junit.jupiter.api.Test;

/**
 * An officer sets a consultation up with a question of every type, a lead cabinet member approves it, and somebody
 * without scripts answers all of it on two devices.
 */
class ConsultationSetUpE2E extends BrowserTest {

    private static final String TITLE = "Everything there is to ask";
    private static final String SLUG = "everything-there-is-to-ask";
    private static final String PUBLIC = "/consultations/" + SLUG;

    private static final List<String> CHECKED = List.of(
            "A few words",
            "More than\na few",
            "Second",
            "Third",
            "Yes",
            "Disagree",
            "1. Third",
            "4",
            "42",
            "29 February 2024",
            "GL50 1PP",
            "plan.txt",
            "Leave it in",
            "No, I am answering for myself",
            "Yes, without a name");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void isSetUpApprovedOpenedAndAnsweredWithoutScripts() {
        var page = open(1280, true);
        signIn(page, "lc.leisure", "workspaces");
        link(page, "Leisure, culture and arts review").click();
        link(page, "Consultations").last().click();
        button(page, "Start a consultation").click();
        dialog(page).getByLabel("Title").fill(TITLE);
        save(page, "Start draft", "Draft started.");
        page.waitForURL(portal.url("/app/consultations/" + SLUG));
        assertThat(page.locator("main")).containsText("Say which decision will be made.");
        describe(page);
        design(page);

        approve();
        openNow();

        var reference = answer();

        page = open(1280, true);
        signIn(page, "lc.leisure", "consultations/" + SLUG + "/responses");
        assertThat(page.locator("main")).containsText(reference);
    }

    private void describe(Page page) {
        page.getByText("Say which decision will be made.").click();
        page.waitForURL(Pattern.compile(".*/edit.*"));
        awaitView(page);
        Map.of(
                        "Summary", "Tell us what you think of every kind of question.",
                        "Information (Markdown)", "## Why we ask\n\nSo that each of them is answered once.",
                        "What will be decided", "Which kinds of question are kept",
                        "Who decides", "Cabinet",
                        "What could still change", "Every kind may stay or go.",
                        "Options", "Keep all | Nothing goes. |\nKeep one | Most go. | Nobody could say much.",
                        "Reason for the period, if it is warned of", "It runs longer than the holidays in it.",
                        "What the equality assessment found", "Screening found no group that is worse off.",
                        "Privacy notice", "What you say is used for this decision alone.",
                        "How to ask a question", "questions@wellspring.example")
                .forEach((label, text) -> page.getByLabel(label, exactly()).fill(text));
        page.getByLabel("How to ask for another format or language").fill("Call 01234 555 0100");
        page.getByLabel("Nothing has been decided yet").check();
        choose(page, "Equality assessment", "Screening");
        date(page, "When it is decided", today.plusDays(120));
        date(page, "Opening day", today);
        date(page, "Closing day", today.plusDays(90));
        photograph(page, "consultation-set-up-described");
        button(page, "Save").click();
        page.getByText("Saved.").first().waitFor();
        page.waitForURL(portal.url("/app/consultations/" + SLUG));
        assertThat(page.locator("main")).containsText("Ask at least one question.");
    }

    private void design(Page page) {
        visit(page, "consultations/" + SLUG + "/questions");
        for (var type : QuestionType.values()) {
            button(page, "Add question").click();
            var dialog = dialog(page);
            dialog.getByLabel("Question", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Asked as: " + type.label());
            if (type != QuestionType.LONG_TEXT) {
                choose(page, "Type", type.label());
            }
            if (type.listsChoices()) {
                dialog.getByLabel("Choices, one on each line").fill("First\nSecond\nThird");
            }
            if (type == QuestionType.MATRIX) {
                dialog.getByLabel("Rows, one on each line").fill("Upper\nLower");
            }
            if (type == QuestionType.POINTS) {
                dialog.getByLabel("Most characters, choices, ranks or points").fill("10");
            }
            if (type == QuestionType.INFORMATION || type == QuestionType.PARAGRAPH) {
                dialog.getByLabel("Help, or the quoted part").fill("Words to read first.");
            }
            save(page, "Add question", "Saved.");
        }
        assertThat(page.locator("main li").filter(new Locator.FilterOptions().setHasText("Asked as: ")))
                .hasCount(QuestionType.values().length);
        photograph(page, "consultation-set-up-questions");
    }

    private void approve() {
        var page = open(1280, true);
        signIn(page, "lcm.wellbeing", "consultations/" + SLUG);
        button(page, "Approve").click();
        page.getByText("Approved.").first().waitFor();
    }

    private void openNow() {
        var page = open(1280, true);
        signIn(page, "lc.leisure", "consultations/" + SLUG);
        button(page, "Open now").first().click();
        confirm(page, "Open now");
        page.getByText("It is open.").first().waitFor();
    }

    /** Half of it on a phone, the rest on another device; gives the reference. */
    private String answer() {
        var phone = open(320, false);
        phone.navigate(portal.url("/consultations"));
        link(phone, TITLE).click();
        link(phone, "Give your views").click();
        button(phone, "Start now").click();
        var types = QuestionType.values();
        int half = types.length / 2;
        for (int i = 0; i < half; i++) {
            answer(phone, types[i], "q" + (i + 1));
            button(phone, "Continue").click();
        }
        button(phone, "Save and come back later").click();
        var code = phone.locator(".code").textContent().strip();

        var desk = open(1280, false);
        desk.navigate(portal.url(PUBLIC + "/resume"));
        desk.getByLabel("Your code").fill(code);
        button(desk, "Continue").click();
        for (int i = half; i < types.length; i++) {
            assertThat(desk.locator("main")).containsText("Asked as: " + types[i].label());
            answer(desk, types[i], "q" + (i + 1));
            button(desk, "Continue").click();
        }
        assertThat(desk.locator("h1")).hasText("Check your answers before you send them");
        assertThat(desk.locator("main dl.check")).not().containsText("Not answered");
        photograph(desk, "consultation-set-up-check");
        for (var words : CHECKED) {
            assertThat(desk.locator("main")).containsText(words);
        }
        button(desk, "Send your answers").click();
        assertThat(desk.locator("h1")).hasText("Your answers were received");
        return desk.locator("main .panel strong").textContent().strip();
    }

    private static void answer(Page page, QuestionType type, String key) {
        switch (type) {
            case INFORMATION -> assertThat(page.locator("main")).containsText("Words to read first.");
            case SHORT_TEXT -> page.locator("#" + key).fill("A few words");
            case LONG_TEXT -> page.locator("#" + key).fill("More than\na few");
            case SINGLE, EQUALITY -> page.getByLabel("Second").check();
            case MULTIPLE -> {
                page.getByLabel("Second").check();
                page.getByLabel("Third").check();
            }
            case YES_NO -> page.getByLabel("Yes", exactly()).check();
            case AGREE -> page.getByLabel("Disagree", exactly()).check();
            case MATRIX -> {
                page.locator("#" + key + "-upper--third").check();
                page.locator("#" + key + "-lower--second").check();
            }
            case RANKING -> {
                page.locator("#" + key + "-third").fill("1");
                page.locator("#" + key + "-first").fill("2");
            }
            case POINTS -> {
                page.locator("#" + key + "-first").fill("4");
                page.locator("#" + key + "-third").fill("6");
            }
            case NUMBER -> page.locator("#" + key).fill("42");
            case DAY -> {
                page.locator("#" + key + "-day").fill("29");
                page.locator("#" + key + "-month").fill("2");
                page.locator("#" + key + "-year").fill("2024");
            }
            case POSTCODE -> page.locator("#" + key).fill("gl501pp");
            case PLACE -> page.locator("#" + key).selectOption("third");
            case FILE ->
                page.locator("#" + key)
                        .setInputFiles(new FilePayload(
                                "plan.txt", "text/plain", "A plan in words".getBytes(StandardCharsets.UTF_8)));
            case PARAGRAPH -> page.locator("#" + key).fill("Leave it in");
            case ORGANISATION ->
                page.getByLabel("No, I am answering for myself").check();
            case CONSENT -> page.getByLabel("Yes, without a name").check();
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
