package org.commonweal.consultation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsultationViewsTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Test
    void startsAConsultationInItsSpaceAndNamesWhatIsMissing() {
        var space = fixtures.space();
        signInAs(space.officer());
        open("workspaces/" + space.id().value() + "/consultations");

        _click(_get(Button.class, spec -> spec.withText("Start a consultation")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "A library of things");
        _click(_get(Button.class, spec -> spec.withText("Start draft")));

        assertThat(text())
                .contains(
                        "A library of things",
                        "Draft",
                        "Say who will make the decision.",
                        "Ask at least one question.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Say who will make the decision."))
                        .getHref())
                .endsWith("/edit?field=maker");
    }

    @Test
    void addsAQuestion() {
        var space = fixtures.space();
        var id = fixtures.draft(space, fixtures.complete("Pools"), Questionnaire.empty());
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/questions");

        _click(_get(Button.class, spec -> spec.withText("Add question")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Question")), "What should never change?");
        _click(org.assertj.core.util.Lists.newArrayList(com.github.mvysny.kaributesting.v10.LocatorJ._find(
                        Button.class, spec -> spec.withText("Add question")))
                .getLast());

        assertThat(text()).contains("What should never change?", "Long text");
        assertThat(fixtures.detailsFor(space.officer(), id).form().questions()).hasSize(1);
    }

    @Test
    void changesWordsAndQuestionsWhilePeopleAnswerWithANoteForEveryone() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/questions");

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Edit: What should never change?")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Question")), "What should always stay?");
        _click(_get(Button.class, spec -> spec.withText("Save question")));
        assertThat(text()).doesNotContain("What should always stay?");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note for everyone")), "Clearer words");
        _click(_get(Button.class, spec -> spec.withText("Change for everyone")));

        assertThat(text()).contains("Form version 1", "What should always stay?");
        assertThat(fixtures.detailsFor(space.officer(), id).changes().getFirst().difference())
                .contains("What should never change?", "What should always stay?");

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Remove: How often in a month?")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note for everyone")), "Nobody knew");
        _click(_get(Button.class, spec -> spec.withText("Change for everyone")));

        assertThat(text()).contains("Form version 2").doesNotContain("How often in a month?");
    }

    @Test
    void correctsWhatIsSaidWhileItIsOpen() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id));

        _click(_get(Button.class, spec -> spec.withText("Correct words")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Pools and lidos");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note for everyone")), "The lido was missing");
        _click(_get(Button.class, spec -> spec.withText("Correct for everyone")));

        assertThat(text()).contains("Pools and lidos");
        assertThat(fixtures.detailsFor(space.officer(), id).changes().getFirst().note())
                .isEqualTo("The lido was missing");
    }

    @Test
    void erasesByReferenceAndSaysWhatGoesByItself() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/privacy");
        assertThat(text()).contains("Nothing was erased on request.", "Words people wrote", "14 days");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Reference on the receipt")), "R-AAAAA-AAAAA");
        _click(_get(Button.class, spec -> spec.withText("Keep from publication")));

        assertThat(text()).contains("0 people objected");
    }

    @Test
    void addsTheQuestionsOfASheet() {
        var space = fixtures.space();
        var id = fixtures.draft(space, fixtures.complete("Pools"), Questionnaire.empty());
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/questions");

        _click(_get(Button.class, spec -> spec.withText("Add from a sheet")));
        _get(SheetDialog.class)
                .read("Code,Question\nA1,Why?\nA2,The pool is warm".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(_get(SheetDialog.class).getElement().getTextRecursively())
                .contains("Found 2 rows, which make 2 new questions on 2 new pages.");
        _click(_get(Button.class, spec -> spec.withText("Add these questions")));

        assertThat(text()).contains("Why?", "The pool is warm", "Agreement, five steps");
    }

    @Test
    void asksAnEarlierQuestionAgain() {
        var space = fixtures.space();
        fixtures.draft(space, fixtures.complete("Earlier"), ConsultationFixtures.form());
        var id = fixtures.draft(space, fixtures.complete("Later"), Questionnaire.empty());
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/questions");

        _click(_get(Button.class, spec -> spec.withText("Ask an earlier question")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Words in the question")), "how OLD");
        _click(_get(Button.class, spec -> spec.withText("Ask again")));

        assertThat(text()).contains("How old are you?", "Equality monitoring");
        var copied = fixtures.detailsFor(space.officer(), id)
                .form()
                .questions()
                .findFirst()
                .orElseThrow();
        assertThat(copied.key()).isEqualTo("q1");
        assertThat(copied.choices()).hasSize(2);
    }

    @Test
    void editsWhatIsSaid() {
        var space = fixtures.space();
        var id = fixtures.draft(space, fixtures.complete("Pools"), ConsultationFixtures.form());
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/edit");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Who decides")), "Full council");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        var brief = fixtures.detailsFor(space.officer(), id).brief();
        assertThat(brief).isEqualTo(fixtures.detailsFor(space.member(), id).brief());
        assertThat(brief.decision().maker()).isEqualTo("Full council");
        assertThat(brief.decision().options())
                .isEqualTo(fixtures.complete("Pools").decision().options());
    }

    @Test
    void aCabinetMemberApprovesAndPartnersOnlyRead() {
        var space = fixtures.space();
        var id = fixtures.draft(space, fixtures.complete("Pools"), ConsultationFixtures.form());
        var address = "consultations/" + fixtures.slug(space, id);
        signInAs(space.partner());
        open(address);
        assertThat(text()).contains("Pools");
        _assertNone(Button.class, spec -> spec.withText("Approve"));
        _assertNone(Anchor.class, spec -> spec.withText("Responses"));
        open(address + "/responses");
        assertThat(text()).contains("Page not found");

        signInAs(space.member());
        open(address);
        _click(_get(Button.class, spec -> spec.withText("Approve")));

        assertThat(text()).contains("opens by itself");
    }
}
