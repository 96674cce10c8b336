package org.commonweal.workspace.invitations.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.invitations.InvitationAnswers;
import org.commonweal.workspace.invitations.InvitationDetails;

/** Declines an invitation, with the reason if one wants to give it. */
class DeclineDialog extends FormDialog {

    private final TextArea reason = field("reason", new TextArea("Reason (optional)"));

    DeclineDialog(InvitationDetails invitation, InvitationAnswers answers, Runnable afterwards) {
        super("Decline the invitation", "Decline invitation");
        reason.setMaxLength(500);
        reason.setHelperText(invitation.inviter() + " and the other managers of the space read it.");
        onSave(
                () -> answers.decline(invitation.id(), reason.getValue()),
                "You declined the invitation. You will not be asked again.",
                afterwards);
    }
}
