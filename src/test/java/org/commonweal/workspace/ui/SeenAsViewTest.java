package org.commonweal.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceVisibility;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.Spaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class SeenAsViewTest extends ViewTest {

    @Autowired
    Spaces spaces;

    @Autowired
    Members members;

    @Autowired
    FolderService folders;

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate jdbc;

    PersonId officer;
    OrganisationId charity;
    WorkspaceId space;

    @BeforeEach
    void makeSpace() {
        officer = spaces.officer();
        charity = world.partner("Charity");
        space = spaces.space(
                officer, WorkspaceVisibility.RESTRICTED, WorkspaceMode.COLLABORATE, Classification.PARTNER);
    }

    @Test
    void showsAManagerWhatAMemberOfTheChosenOrganisationReadsAndRecordsTheLook() {
        var open = world.as(officer, () -> folders.create(Place.top(space), "Open minutes"));
        var locked = world.as(officer, () -> folders.create(Place.top(space), "Locked bids"));
        var known = world.as(officer, () -> folders.create(Place.top(space), "Half-known drafts"));
        spaces.upload(officer, new Place(space, open), "may.txt", "May");
        spaces.upload(officer, new Place(space, locked), "bid.txt", "Bid");
        world.as(officer, () -> {
            members.put(space, Principal.of(charity), Level.CONTRIBUTE, null);
            folders.cutOff(locked);
            folders.cutOff(known);
            folders.share(known, Principal.of(charity), Level.EXISTS);
        });
        signInAs(officer);

        open("workspaces/" + space.value() + "/members");
        _click(_get(Button.class, spec -> spec.withText("See as a member of…")));
        choose(charity);
        _click(_get(Button.class, spec -> spec.withText("Look")));

        assertThat(text())
                .contains("You are seeing this as a member of Charity", "Damp homes", "Open minutes", "may")
                .contains("Restricted folder", "Only a door")
                .doesNotContain("Locked bids", "Half-known drafts", "bid.txt");
        assertThat(_get(Anchor.class, spec -> spec.withText("Stop")).getHref())
                .isEqualTo("workspaces/" + space.value());
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void showsOnlyTheDoorOfASpaceThatWasSharedWithNobodyThere() {
        world.as(officer, () -> folders.create(Place.top(space), "Open minutes"));
        signInAs(officer);

        open("workspaces/" + space.value() + "/as/" + charity.value());

        assertThat(text()).contains("Restricted workspace", "Only a door").doesNotContain("Open minutes", "Damp homes");
    }

    @Test
    void isNotThereForThoseWhoMayNotLook() {
        var member = world.person("Mia Member", charity);
        world.as(officer, () -> members.put(space, Principal.of(charity), Level.CONTRIBUTE, null));
        signInAs(member);

        open("workspaces/" + space.value() + "/members");
        assertThat(_find(Button.class, spec -> spec.withText("See as a member of…")))
                .isEmpty();

        for (var address : new String[] {"/as/" + charity.value(), "/as/nobody"}) {
            open("workspaces/" + space.value() + address);
            assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
        }
        assertThat(looks()).isZero();
    }

    @SuppressWarnings("unchecked")
    private void choose(OrganisationId organisation) {
        ComboBox<OrganisationRef> box = _get(ComboBox.class, spec -> spec.withLabel("Organisation"));
        _setValue(box, directory.organisation(organisation));
    }

    private int looks() {
        return jdbc
                .queryForList("select details from audit_event where action_code = 'access.viewedAs'", String.class)
                .stream()
                .mapToInt(details -> details.contains(charity.value().toString()) ? 1 : 0)
                .sum();
    }
}
