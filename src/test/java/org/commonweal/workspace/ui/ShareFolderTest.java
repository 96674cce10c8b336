package org.commonweal.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.access.WhoCanSee;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceRow;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.commonweal.workspace.documents.FolderId;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.FolderShares;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.Spaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShareFolderTest extends ViewTest {

    @Autowired
    Spaces spaces;

    @Autowired
    Members members;

    @Autowired
    FolderService folders;

    @Autowired
    FolderShares shares;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    Access access;

    @Autowired
    WhoCanSee whoCanSee;

    @Autowired
    Directory directory;

    PersonId officer;
    PersonId outsider;
    OrganisationId charity;
    WorkspaceId space;
    FolderId folder;

    @BeforeEach
    void makeFolder() {
        officer = spaces.officer();
        charity = world.partner("Charity");
        outsider = world.person("Olga Outside", charity);
        space = spaces.space(officer, WorkspaceVisibility.PRIVATE, WorkspaceMode.COLLABORATE, Classification.PARTNER);
        folder = world.as(officer, () -> folders.create(Place.top(space), "Minutes"));
        signInAs(officer);
        open("workspaces/" + space.value() + "/documents?folder=" + folder.value());
    }

    @Test
    @SuppressWarnings("unchecked")
    void sharesWithAnOrganisationAndEndsIt() {
        assertThat(text()).contains("Nobody has been given this folder in particular.");
        assertThat(reads()).isFalse();

        _click(_get(Button.class, spec -> spec.withText("Share folder")));
        ComboBox<OrganisationRef> box = _get(ComboBox.class, spec -> spec.withLabel("Organisation"));
        _setValue(box, directory.organisation(charity));
        _find(Button.class, spec -> spec.withText("Share folder")).getLast().click();

        assertThat(reads()).isTrue();
        assertThat(text()).contains("Members of Charity", "Reads");
        assertThat(reasons()).anyMatch(reason -> reason.startsWith("Shared with Charity") && reason.contains("here"));

        _click(_get(Button.class, spec -> spec.withText("End")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(reads()).isFalse();
        assertThat(text()).contains("Nobody has been given this folder in particular.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void sharesWithTheMembersOfAnotherSpace() {
        var other = spaces.space(officer);
        world.as(officer, () -> members.put(other, Principal.of(outsider), Level.READ, null));

        _click(_get(Button.class, spec -> spec.withText("Share folder")));
        RadioButtonGroup<String> who = _get(RadioButtonGroup.class, spec -> spec.withLabel("With whom"));
        _setValue(who, "The members of another space");
        ComboBox<WorkspaceRow> box = _get(ComboBox.class, spec -> spec.withLabel("Space"));
        var row = world.as(officer, () -> shares.spaces(space)).stream()
                .filter(one -> one.id().equals(other))
                .findFirst()
                .orElseThrow();
        _setValue(box, row);
        _find(Button.class, spec -> spec.withText("Share folder")).getLast().click();

        assertThat(reads()).isTrue();
        assertThat(text()).contains("Members of Damp homes");
        assertThat(reasons()).anyMatch(reason -> reason.startsWith("Shared with the members of"));
    }

    @Test
    void canBeEndedWhereNothingElseCanBeChanged() {
        var theirs = Principal.of(charity);
        world.as(officer, () -> {
            folders.share(folder, theirs, Level.READ);
            workspaces.makeReadOnly(space, "The review is over");
        });
        assertThatThrownBy(() -> world.as(officer, () -> folders.share(folder, theirs, Level.CONTRIBUTE)))
                .hasMessageContaining("The review is over");
        assertThat(reads()).isTrue();

        world.as(officer, () -> folders.share(folder, theirs, Level.NONE));

        assertThat(reads()).isFalse();
    }

    @Test
    void isOfferedToManagersOnly() {
        var contributor = world.person("Connie", charity);
        world.as(officer, () -> members.put(space, Principal.of(contributor), Level.CONTRIBUTE, null));
        signInAs(contributor);
        open("workspaces/" + space.value() + "/documents?folder=" + folder.value());

        assertThat(text()).contains("Minutes");
        assertThat(_find(Button.class, spec -> spec.withText("Share folder"))).isEmpty();
    }

    private boolean reads() {
        return world.as(outsider, () -> access.may(Level.READ, folder.subject()));
    }

    private List<String> reasons() {
        return world.as(officer, () -> whoCanSee.list(folder.subject())).stream()
                .flatMap(line -> line.reasons().stream())
                .toList();
    }
}
