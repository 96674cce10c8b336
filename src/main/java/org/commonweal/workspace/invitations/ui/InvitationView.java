package org.commonweal.workspace.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PortalView;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.invitations.InvitationAnswers;
import org.commonweal.workspace.invitations.InvitationDetails;
import org.commonweal.workspace.invitations.InvitationId;
import org.commonweal.workspace.invitations.InvitationQueries;
import org.commonweal.workspace.invitations.InvitationState;

/** Says what one is invited to, by whom and until when, and takes the answer. */
@Route("invitations/:invitationId")
@PermitAll
class InvitationView extends PortalView implements BeforeEnterObserver {

    private final InvitationQueries queries;
    private final InvitationAnswers answers;
    private final Div content = new Div();

    InvitationView(InvitationQueries queries, InvitationAnswers answers) {
        this.queries = queries;
        this.answers = answers;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters().get("invitationId").orElse("");
            show(queries.getDetails(new InvitationId(UUID.fromString(id))));
        } catch (NotFound | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(InvitationDetails invitation) {
        heading("Invitation to “" + invitation.spaceName() + "”");
        lead(
                invitation.mine()
                        ? invitation.inviter() + " invites you to this space."
                        : "An invitation by " + invitation.inviter() + ".");
        content.removeAll();
        var facts = Fields.facts();
        Fields.fact(facts, "What the space is for", invitation.purpose());
        if (!invitation.message().isEmpty()) {
            Fields.fact(facts, "Message from " + invitation.inviter(), invitation.message());
        }
        if (invitation.mine()) {
            Fields.fact(facts, "If you accept", InvitationWords.meaning(invitation.level()));
        }
        if (invitation.state() == InvitationState.INVITED) {
            Fields.fact(facts, "Answer until", Formats.dateTime(invitation.expiresAt()));
        }
        Fields.fact(facts, "State", InvitationWords.badge(invitation.state()));
        content.add(facts);
        if (invitation.answerable()) {
            content.add(answer(invitation));
        } else {
            content.add(next(invitation));
        }
    }

    private Div answer(InvitationDetails invitation) {
        var accept = new Button("Accept invitation", click -> accept(invitation));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                "Decline", click -> new DeclineDialog(invitation, answers, () -> reload(invitation.id())).open());
        return Fields.row(accept, decline);
    }

    private void accept(InvitationDetails invitation) {
        var done = "You are a member of “" + invitation.spaceName() + "” now.";
        if (Attempt.run(() -> answers.accept(invitation.id()), done)) {
            getUI().ifPresent(ui -> ui.navigate(path(invitation.space())));
        } else {
            reload(invitation.id());
        }
    }

    private void reload(InvitationId id) {
        show(queries.getDetails(id));
    }

    private static Component next(InvitationDetails invitation) {
        if (!invitation.mine()) {
            return new Anchor(path(invitation.space()) + "/" + InvitationsSection.SLUG, "All invitations of the space");
        }
        return switch (invitation.state()) {
            case ACCEPTED -> new Anchor(path(invitation.space()), "Go to the space");
            case LAPSED ->
                new Paragraph("The time to answer is over. Ask " + invitation.inviter() + " to send it again.");
            default -> new Paragraph("There is nothing more to do here.");
        };
    }

    private static String path(WorkspaceId space) {
        return "workspaces/" + space.value();
    }
}
