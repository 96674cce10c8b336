package org.commonweal.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceReview;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.EvidenceState;
import org.commonweal.evidence.NewVersion;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceViewsTest extends ViewTest {

    private static final String CSV = "ward_code,clubs\nE05DEMO1,3\nE05DEMO2,5\n";

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceReview review;

    @Autowired
    EvidenceQueries queries;

    @Autowired
    EvidenceSection section;

    @Autowired
    AccessRegistry registry;

    @Autowired
    WorkspaceQueries workspaces;

    @Test
    void listsTheEvidenceOfOnesSpacesAndFiltersIt() {
        var space = evidence.space(Classification.PARTNER);
        evidence.draft(space, "Lunch clubs", CSV);
        evidence.draft(space, "Bus stops", CSV);
        signInAs(space.contributor());

        open("evidence");
        assertThat(text()).contains("Lunch clubs").contains("Bus stops");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Words in title, description or publisher")), "lunch");

        assertThat(text()).contains("Lunch clubs").doesNotContain("Bus stops");
        _assertNone(com.vaadin.flow.component.html.Anchor.class, spec -> spec.withText("Waiting for review: 0"));
    }

    @Test
    void hidesAnItemFromThoseWhoMayNotKnowOfIt() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        var outsider = world.person("Outsider", world.partner("Other charity"));
        signInAs(outsider);

        open("evidence/" + evidence.ref(id));

        assertThat(text()).contains("Page not found");
        assertThat(text()).doesNotContain("Lunch clubs");
    }

    @Test
    void showsOfAnItemWhatTheReaderMayKnow() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        var outsider = world.person("Outsider", world.partner("Other charity"));
        signInAs(outsider);

        known(id, outsider, Level.EXISTS);
        assertThat(text())
                .contains("Restricted evidence", "Owned by Charity", "Request access")
                .doesNotContain("Lunch");
        known(id, outsider, Level.METADATA);
        assertThat(text())
                .as("work in progress")
                .contains("Restricted evidence")
                .doesNotContain("Lunch");
        evidence.publish(space, id, Classification.RESTRICTED);
        open("evidence/" + evidence.ref(id));
        assertThat(text())
                .contains("Lunch clubs", "What it shows", "Request access")
                .doesNotContain("Versions");
        open("evidence/" + evidence.ref(id) + "/data");
        assertThat(text()).doesNotContain("E05DEMO1");
        known(id, outsider, Level.READ);
        assertThat(text()).contains("Versions").doesNotContain("Request access");
    }

    private void known(EvidenceId id, PersonId person, Level level) {
        world.inTransaction(() -> registry.grant(id.subject(), Principal.of(person), level, null, "Test"));
        open("evidence/" + evidence.ref(id));
    }

    @Test
    void takesADraftThroughReviewToPublication() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        signInAs(space.contributor());
        open("evidence/" + evidence.ref(id));
        assertThat(text()).contains("Who can see this").contains("Draft");
        _assertNone(Button.class, spec -> spec.withText("Start review"));

        _click(_get(Button.class, spec -> spec.withText("Submit for review")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.SUBMITTED);

        signInAs(space.analyst());
        open("evidence?waiting=1");
        assertThat(text()).contains("Lunch clubs");
        open("evidence/" + evidence.ref(id));
        _click(_get(Button.class, spec -> spec.withText("Start review")));
        _click(_get(Button.class, spec -> spec.withText("Accept")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why this grade")), "Counted by the wards themselves");
        _click(_find(Button.class, spec -> spec.withText("Accept")).getLast());
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.ACCEPTED);

        _click(_get(Button.class, spec -> spec.withText("Publish or schedule")));
        var audience = _get(RadioButtonGroup.class, spec -> spec.withLabel("Publish to"));
        assertThat(audience.getValue()).isEqualTo(Classification.PUBLIC);
        _click(_get(Button.class, spec -> spec.withText("Publish now")));
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.PUBLISHED);
        assertThat(text()).contains("Published");
    }

    @Test
    void showsWhyAVersionWasReturned() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        evidence.submit(space, id);
        world.as(space.analyst(), () -> {
            review.startReview(id);
            review.giveBack(id, "The period is missing a quarter.");
        });
        signInAs(space.contributor());

        open("evidence/" + evidence.ref(id));

        assertThat(text()).contains("The period is missing a quarter.");
    }

    @Test
    void putsFlaggedCellsRightWithoutAnUpload() {
        var space = evidence.space(Classification.PARTNER);
        var schema = """
                {"fields": [{"name": "ward_code", "type": "string"}, {"name": "clubs", "type": "number"}]}
                """;
        var id = evidence.draft(
                space,
                EvidenceFixtures.complete("Lunch clubs"),
                NewVersion.of(evidence.file("clubs.csv", "ward_code,clubs\nE05DEMO1,three\nE05DEMO2,5\n"))
                        .keepingTo(schema));
        signInAs(space.contributor());
        open("evidence/" + evidence.ref(id) + "/data");
        assertThat(text()).contains("1 error has to be put right").contains("three");

        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(
                                field -> field.getAriaLabel().orElse("").equals("New value for row 2, clubs"))),
                "3");
        _click(_get(Button.class, spec -> spec.withText("Save corrections as version 2")));
        evidence.awaitChecked(id);
        open("evidence/" + evidence.ref(id) + "/versions");
        open("evidence/" + evidence.ref(id) + "/data");

        assertThat(text()).doesNotContain("has to be put right").contains("2 rows, 2 columns.");
    }

    @Test
    void drawsAreasAlwaysWithASentenceAndATable() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        signInAs(space.contributor());

        open("evidence/" + evidence.ref(id) + "/areas");

        assertThat(text()).contains("“clubs” is highest in");
        assertThat(_find(AreaChart.class)).hasSize(1);
        assertThat(_find(NativeTable.class)).isNotEmpty();
    }

    @Test
    void keepsBothTextsWhenTwoPeopleEditTheSameDraft() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Lunch clubs", CSV);
        signInAs(space.contributor());
        open("evidence/" + evidence.ref(id) + "/edit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Lunch clubs by ward");
        world.as(
                space.analyst(),
                () -> service.describe(id, evidence.version(id), EvidenceFixtures.complete("Clubs for lunch")));

        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(text()).contains("Clubs for lunch").contains("Lunch clubs by ward");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(world.as(space.contributor(), () -> queries.get(id))
                        .shown()
                        .description()
                        .title())
                .isEqualTo("Lunch clubs by ward");
    }

    @Test
    void saysBeforeAnythingIsAddedWhoWillSeeIt() {
        var space = evidence.space(Classification.PARTNER);
        signInAs(space.contributor());

        open("evidence/add/" + space.ref().id());
        assertThat(text()).contains("Who will see this").contains("Nobody else sees it before");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Interviews");
        _click(_get(Button.class, spec -> spec.withText("Save draft")));

        assertThat(shown()).isInstanceOf(EvidenceItemView.class);
        assertThat(text()).contains("Interviews").contains("Add a file.");
    }

    @Test
    void deletesADraftAfterAskingOnce() {
        var space = evidence.space(Classification.PARTNER);
        var title = "Clubs of " + space.ref().id();
        var id = evidence.draft(space, title, CSV);
        signInAs(space.contributor());
        open("evidence/" + evidence.ref(id));

        _click(_get(Button.class, spec -> spec.withText("Delete draft")));
        assertThat(world.as(space.contributor(), () -> queries.get(id)).state()).isEqualTo(EvidenceState.DRAFT);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        open("evidence");
        assertThat(text()).doesNotContain(title);
    }

    @Test
    void isATabOfTheSpace() {
        var space = evidence.space(Classification.PARTNER);
        evidence.draft(space, "Lunch clubs", CSV);
        signInAs(space.contributor());
        var details = workspaces.getDetails(WorkspaceId.of(space.ref()));

        var content = section.create(details);

        assertThat(section.appliesTo(details)).isTrue();
        assertThat(content.getElement().getTextRecursively())
                .contains("Add evidence")
                .contains("Lunch clubs");
    }
}
