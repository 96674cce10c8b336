package org.commonweal.workspace.invitations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.commonweal.access.Level;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Spaces;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.invitations.InvitationAnswers;
import org.commonweal.workspace.invitations.InvitationQueries;
import org.commonweal.workspace.invitations.InvitationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InvitationScreensTest {

    @Autowired
    World world;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    WorkspaceQueries spaces;

    @Autowired
    InvitationService service;

    @Autowired
    InvitationAnswers answers;

    @Autowired
    InvitationQueries queries;

    @Autowired
    InvitationsSection section;

    PersonId manager;
    PersonId guest;
    WorkspaceId space;

    @BeforeEach
    void aSpaceAndAWindow() {
        manager = world.officer("Manager", Role.LEAD_COMMISSIONER);
        guest = world.person("Guest", world.partner("Charity"));
        space = Spaces.made(world, workspaces, manager, "Ageing well");
        MockVaadin.setup();
    }

    @AfterEach
    void closeTheWindow() {
        MockVaadin.tearDown();
    }

    @Test
    void sendsAnInvitationAndShowsAnUnknownAddressOnItsField() {
        world.as(manager, () -> {
            UI.getCurrent().add(section.create(spaces.getDetails(space)));
            _click(button("Invite somebody"));
            var email = _get(TextField.class, spec -> spec.withLabel("E-mail address"));
            _setValue(email, "nobody.at.all@example.org");
            _click(button("Send invitation"));
            assertThat(email.getErrorMessage()).startsWith("Nobody with this address");

            _setValue(email, world.emailOf(guest));
            _click(button("Send invitation"));

            assertThat(text()).contains("Guest", "Waits for an answer");
        });
    }

    @Test
    void asksForWhoItIsWhenNobodyHasTheAddressAndThenInvitesThemAsAGuest() {
        var address = "zoe" + System.nanoTime() + "@example.org";
        world.as(manager, () -> {
            UI.getCurrent().add(section.create(spaces.getDetails(space)));
            _click(button("Invite somebody"));
            _assertNone(TextField.class, spec -> spec.withLabel("Their name"));
            _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail address")), address);
            _click(button("Send invitation"));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Their name")), "Zoe Newcomer");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What they need access for")), "Advises on parks");
            _click(button("Send invitation"));

            assertThat(text()).contains("Zoe Newcomer", "Waits for an answer");
        });
    }

    @Test
    void isATabForManagersOnly() {
        var colleague = world.officer("Colleague");
        var read = world.as(manager, () -> spaces.getDetails(space));

        assertThat(section.appliesTo(read)).isTrue();
        var invitation = world.as(manager, () -> service.invite(space, world.emailOf(colleague), Level.CONTRIBUTE, ""));
        world.as(colleague, () -> answers.accept(invitation));
        assertThat(section.appliesTo(world.as(colleague, () -> spaces.getDetails(space))))
                .isFalse();
    }

    @Test
    void saysWhatOneIsInvitedToAndTakesARefusal() {
        var invitation =
                world.as(manager, () -> service.invite(space, world.emailOf(guest), Level.READ, "Please join us."));
        world.as(guest, () -> {
            enter(invitation.value());
            assertThat(_get(H1.class).getText()).isEqualTo("Invitation to “Ageing well”");
            assertThat(text())
                    .contains("Manager invites you", "Activity and connection", "Please join us.", "but not change");

            _click(button("Decline"));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason (optional)")), "No time");
            _click(button("Decline invitation"));

            _assertNone(Button.class, spec -> spec.withText("Accept invitation"));
            assertThat(text()).contains("Declined");
        });
    }

    @Test
    void isNotThereForAnybodyElse() {
        var invitation = world.as(manager, () -> service.invite(space, world.emailOf(guest), Level.READ, ""));
        var stranger = world.person("Stranger", world.partner("Club"));

        world.as(stranger, () -> verify(enter(invitation.value())).rerouteToError(NotFoundException.class));
        world.as(guest, () -> verify(enter(UUID.randomUUID())).rerouteToError(NotFoundException.class));
    }

    private BeforeEnterEvent enter(UUID id) {
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("invitationId", id.toString()));
        var view = new InvitationView(queries, answers);
        UI.getCurrent().add(view);
        view.beforeEnter(event);
        return event;
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
