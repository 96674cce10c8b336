package org.commonweal.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.access.Classification;
import org.commonweal.evidence.CitationService;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.NewVersion;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.WorkspaceRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CitationViewsTest extends ViewTest {

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceService service;

    @Autowired
    CitationService citations;

    private Space space;
    private EvidenceId id;
    private String ref;

    @BeforeEach
    void twoVersions() {
        space = evidence.space(Classification.PARTNER);
        id = evidence.draft(space, "Lunch clubs", "ward,clubs\nA,1\nB,2\nC,3\n");
        evidence.publish(space, id, Classification.PUBLIC);
        world.as(
                space.contributor(),
                () -> service.addVersion(id, NewVersion.of(evidence.file("table.csv", "ward,clubs\nA,1\nB,5\nD,4\n"))));
        evidence.awaitChecked(id);
        evidence.publish(space, id, Classification.PUBLIC);
        ref = evidence.ref(id);
        signInAs(space.contributor());
    }

    @Test
    void keepsAnAddressForEveryVersionWhichSaysThatThereIsANewerOne() {
        open("evidence/" + ref + "/data?version=1");

        assertThat(text())
                .contains("This is version 1. Version 2 is available.")
                .contains("Rows of version 1");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("evidence/" + ref, "evidence/" + ref + "/areas?version=1");
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Revise description", "Set rules");

        open("evidence/" + ref + "?version=3");
        assertThat(text()).contains("Page not found");
    }

    @Test
    void citesAVersionInASpaceAndShowsTheCitationThere() {
        open("evidence/" + ref + "/citations?version=1");
        _click(_get(Button.class, spec -> spec.withText("Cite version 1 in a space")));
        _click(_get(Button.class, spec -> spec.withText("Cite it")));
        Select<WorkspaceRow> target = target();
        assertThat(target.getErrorMessage()).contains("Choose a space");

        _setValue(target, target.getListDataView().getItem(0));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What relies on it")), "Draft needs statement");
        _click(_get(Button.class, spec -> spec.withText("Cite it")));

        assertThat(text()).contains("Draft needs statement").contains("This cites version 1 of " + ref);
        open("workspaces/" + space.ref().id() + "/evidence");
        assertThat(text())
                .contains("Cited in this space")
                .contains(ref + ", version 1: Lunch clubs")
                .contains("Version 2 is available.");

        _click(_get(Button.class, spec -> spec.withText("End citation")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(world.as(space.contributor(), () -> citations.citationsOf(space.ref())))
                .isEmpty();
    }

    @Test
    void comparesTwoVersionsByTheKeyItFinds() {
        open("evidence/" + ref + "/versions");

        _click(_get(Button.class, spec -> spec.withText("Compare")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Columns that tell rows apart"))
                        .getValue())
                .isEqualTo("ward");
        assertThat(text())
                .contains("1 row added, 1 removed, 1 changed, 1 the same.")
                .contains("Added")
                .contains("D | 4")
                .contains("C | 3");
    }

    @SuppressWarnings("unchecked")
    private static Select<WorkspaceRow> target() {
        return _get(Select.class, spec -> spec.withLabel("Space"));
    }
}
