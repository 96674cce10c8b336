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
