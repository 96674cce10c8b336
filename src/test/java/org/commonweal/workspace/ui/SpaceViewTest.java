package org.commonweal.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.AccessRequestQueries;
import org.commonweal.access.AccessRequestService;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.commonweal.workspace.documents.BinService;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.Spaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SpaceViewTest extends ViewTest {

    @Autowired
    Spaces spaces;

    @Autowired
    Members members;

    @Autowired
    WorkspaceService service;

    @Autowired
    FolderService folders;

    @Autowired
    BinService bin;

    @Autowired
    AccessRegistry registry;

    @Autowired
    AccessRequestService requests;

    @Autowired
    AccessRequestQueries requestQueries;

    PersonId officer;
    PersonId partner;
    PersonId stranger;
    WorkspaceId space;

    @BeforeEach
    void makeSpace() {
        officer = spaces.officer();
        partner = world.person("Petra Partner", world.partner("Charity"));
        stranger = world.person("Stan Stranger", world.partner("Other"));
        space = spaces.space(
                officer, WorkspaceVisibility.RESTRICTED, WorkspaceMode.COLLABORATE, Classification.PARTNER);
        world.as(officer, () -> members.put(space, Principal.of(partner), Level.CONTRIBUTE, null));
    }

    @Test
    void listsTheSpacesAReaderKnowsOfAndKeepsTheFilterInTheAddress() {
        signInAs(partner);
        open("workspaces?mine=yes");

        assertThat(text()).contains("Damp homes", "Contributes");
        assertThat(_find(Button.class, spec -> spec.withText("Create space"))).isEmpty();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name or purpose")), "No such space");

        assertThat(text()).contains("No space fits");
    }

    @Test
    void createsASpaceFromTheList() {
        signInAs(officer);
        open("workspaces");

        _click(_get(Button.class, spec -> spec.withText("Create space")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Winter warmth");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What is it for?")), "Keeping people warm");
        _find(Button.class, spec -> spec.withText("Create space")).getLast().click();

        assertThat(_get(H1.class).getText()).isEqualTo("Winter warmth");
        assertThat(text()).contains("Draft", "Open for others");
    }

    @Test
    void showsAMemberTheTabsOfTheSpace() {
        signInAs(partner);
        open("workspaces/" + space.value());

        assertThat(_get(H1.class).getText()).isEqualTo("Damp homes");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText))
                .contains("Overview", "Documents", "Members", "Tasks", "Calendar")
                .doesNotContain("Trail");
        assertThat(_find(Button.class, spec -> spec.withText("Who can see this?")))
                .hasSize(1);
    }

    @Test
    void showsTheDoorToThoseWhoOnlyKnowOfIt() {
        signInAs(stranger);
        open("workspaces/" + space.value());

        assertThat(_get(H1.class).getText()).isEqualTo("Restricted space");
        assertThat(text()).contains("Olive Officer", "Request access").doesNotContain("Damp homes");
    }

    @Test
    void showsOfADocumentWhatTheReaderMayKnowAndLetsThemAsk() {
        var upload = spaces.upload(officer, Place.top(space), "rents.txt", "What landlords earn");
        var address = "workspaces/" + space.value() + "/documents/"
                + upload.document().value();
        signInAs(stranger);
        open(address);
        assertThat(_get(H1.class).getText()).isEqualTo("Restricted document");
        assertThat(text()).contains("Owned by Olive Officer").doesNotContain("rents", "landlords");

        _click(_get(Button.class, spec -> spec.withText("Request access")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What do you need it for?")), "To advise tenants");
        _click(_get(Button.class, spec -> spec.withText("Send request")));
        assertThat(text()).contains("Its managers will decide");

        world.inTransaction(() ->
                registry.grant(upload.document().subject(), Principal.of(stranger), Level.METADATA, null, "Asked"));
        open(address);
        assertThat(_get(H1.class).getText()).contains("rents");
        assertThat(text()).contains("Owned by Olive Officer").doesNotContain("Download", "Versions");

        var asked = world.as(officer, () -> requestQueries.findOpen(50)).stream()
                .filter(row -> row.subject().equals(upload.document().subject()))
                .toList();
        assertThat(asked).hasSize(1);
        world.as(officer, () -> requests.grant(asked.getFirst().id(), null, "Yes"));
        open(address);
        assertThat(text()).contains("Download version 1", "Versions");
    }

    @Test
    void saysHowManyWillBeToldOfAComment() {
        var upload = spaces.upload(officer, Place.top(space), "rents.txt", "What landlords earn");
        signInAs(officer);
        open("workspaces/" + space.value() + "/documents/" + upload.document().value());
        var comment = _get(TextArea.class, spec -> spec.withLabel("Your comment"));

        ComponentUtil.fireEvent(comment, new FocusNotifier.FocusEvent<>(comment, true));

        assertThat(comment.getHelperText()).isEqualTo("1 person will be told about it.");
    }

    @Test
    void knowsNothingOfPrivateSpacesOrWrongAddresses() {
        var hidden = spaces.space(officer);
        signInAs(stranger);

        for (var address : new String[] {
            "workspaces/" + hidden.value(),
            "workspaces/" + UUID.randomUUID(),
            "workspaces/nonsense",
            "workspaces/" + hidden.value() + "/documents"
        }) {
            open(address);
            assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
        }
    }

    @Test
    void showsFoldersAndDocumentsAndSaysWhoWillSeeAnUpload() {
        var folder = world.as(partner, () -> folders.create(Place.top(space), "Minutes"));
        spaces.upload(partner, new Place(space, folder), "may.txt", "Minutes of May");
        signInAs(partner);

        open("workspaces/" + space.value() + "/documents");
        assertThat(text()).contains("Minutes").doesNotContain("may.txt");

        open("workspaces/" + space.value() + "/documents?folder=" + folder.value());
        assertThat(text()).contains("may.txt", "All documents");

        _click(_get(Button.class, spec -> spec.withText("Upload documents")));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.matches("Who will see it: .*\\d+ people.*"));
    }

    @Test
    void bringsADeletedDocumentBackFromTheBin() {
        var upload = spaces.upload(partner, Place.top(space), "minutes.txt", "Minutes of June");
        world.as(partner, () -> bin.remove(upload.document()));
        signInAs(partner);

        open("workspaces/" + space.value() + "/documents?bin");
        assertThat(text()).contains("minutes.txt", "Petra Partner", "Gone for good");
        _click(_get(Button.class, spec -> spec.withText("Restore")));

        assertThat(text()).contains("The bin is empty.");
        open("workspaces/" + space.value() + "/documents");
        assertThat(text()).contains("minutes.txt");
    }

    @Test
    void showsADocumentWithItsVersionsCommentsAndHistory() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "First");
        spaces.uploadVersion(officer, upload.document(), "Second");
        signInAs(partner);
        open("workspaces/" + space.value() + "/documents/" + upload.document().value());

        assertThat(_get(H1.class).getText()).isEqualTo("notes.txt");
        assertThat(text()).contains("Download version 2", "Newer", "Nobody has commented yet", "History");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your comment")), "Well said");
        _click(_get(Button.class, spec -> spec.withText("Add comment")));
        _click(_get(Button.class, spec -> spec.withText("Check out")));

        assertThat(text()).contains("Well said", "By you");
    }

    @Test
    void offersNoChangesInAReadOnlySpaceAndSaysWhy() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "First");
        world.as(officer, () -> service.makeReadOnly(space, "The review has ended."));
        signInAs(partner);
        open("workspaces/" + space.value() + "/documents/" + upload.document().value());

        assertThat(text()).contains("The review has ended.");
        assertThat(_find(Button.class, spec -> spec.withText("New version"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Add comment"))).isEmpty();
    }

    @Test
    void showsStrangersNoDocuments() {
        var hidden = spaces.space(officer);
        var upload = spaces.upload(officer, Place.top(hidden), "notes.txt", "First");
        signInAs(stranger);
        open("workspaces/" + hidden.value() + "/documents/" + upload.document().value());

        assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
    }

    @Test
    void letsAManagerAddAMemberByAddressWhateverItsCase() {
        var newcomer = world.person("Nora Newcomer", world.partner("Newcomers"));
        var address = world.emailOf(newcomer).toUpperCase(java.util.Locale.ROOT);
        signInAs(officer);
        open("workspaces/" + space.value() + "/members");

        _click(_get(Button.class, spec -> spec.withText("Add member")));
        _setValue(
                _get(com.vaadin.flow.component.textfield.EmailField.class, spec -> spec.withLabel("E-mail address")),
                address);
        _find(Button.class, spec -> spec.withText("Add member")).getLast().click();

        assertThat(text()).contains("Nora Newcomer", "Contributes");
    }
}
