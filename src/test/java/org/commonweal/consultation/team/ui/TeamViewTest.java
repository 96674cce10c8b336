package org.commonweal.consultation.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.team.TeamQueries;
import org.commonweal.consultation.team.TeamService;
import org.commonweal.identity.Role;
import org.commonweal.testing.ViewTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamViewTest extends ViewTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    TeamService service;

    @Autowired
    TeamQueries queries;

    String slug;
    org.commonweal.kernel.PersonId editor;
    org.commonweal.kernel.PersonId signatory;

    @BeforeEach
    void open() {
        var space = fixtures.space();
        var form = new Questionnaire(java.util.List.of(
                FormPage.of("one", Question.of("change", QuestionType.LONG_TEXT, "What should stay?"))));
        slug = fixtures.slug(space, fixtures.open(space, "Pools", form));
        var charity = world.partner("Swim Together");
        editor = world.person("Edith Editor", charity, Role.CONTRIBUTOR);
        signatory = world.person("Sian Signatory", charity, Role.SIGNATORY);
    }

    @Test
    void anEditorAnswersAndASignatorySubmits() {
        signInAs(editor);
        open("consultations/" + slug + "/organisation");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Answer")), "The lido");
        _click(_get(Button.class, spec -> spec.withText("Save answer")));
        assertThat(text()).contains("Last changed by Edith Editor", "A signatory of your organisation submits.");
        _assertNone(Button.class, spec -> spec.withText("Submit response"));

        signInAs(signatory);
        open("consultations/" + slug + "/organisation");
        _click(_get(Button.class, spec -> spec.withText("Submit response")));
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(
                _get(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class));

        assertThat(text()).contains("Your response R-", "Submit in place of the last one");
    }

    @Test
    void showsBothTextsWhenAColleagueWasFaster() {
        signInAs(signatory);
        open("consultations/" + slug + "/organisation");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Answer")), "The slide");
        var typed =
                new org.commonweal.consultation.form.Fields(java.util.Map.of("change", java.util.List.of("The lido")));
        world.as(editor, () -> service.save(slug, "change", -1, typed));

        _click(_get(Button.class, spec -> spec.withText("Save answer")));

        assertThat(text()).contains("Edith Editor saved this meanwhile:", "The lido");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Answer")).getValue())
                .isEqualTo("The slide");
        _click(_get(Button.class, spec -> spec.withText("Save answer")));
        assertThat(text()).contains("Last changed by Sian Signatory");
    }

    @Test
    void saysToChooseAnOrganisationFirstToThoseWithTwo() {
        world.join(editor, world.partner("Dry Land"), Role.CONTRIBUTOR);
        signInAs(editor);
        open("consultations/" + slug + "/organisation");

        assertThat(text()).contains("Choose at the top of the page which organisation you act for");
        _assertNone(Button.class, spec -> spec.withText("Save answer"));
    }

    @Test
    void theCouncilDoesNotSeeIt() {
        signInAs(world.officer("Officer", Role.LEAD_COMMISSIONER));
        open("consultations/" + slug + "/organisation");

        assertThat(text()).doesNotContain("Answer for");
    }
}
