package org.commonweal.workspace.invitations.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.access.Level;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.invitations.InvitationService;

/** Invites somebody by their address. */
class InviteDialog extends FormDialog {

    private final TextField email = field("email", new TextField("E-mail address"));
    private final Select<Level> level = field("level", new Select<>());
    private final TextArea message = field("message", new TextArea("Message (optional)"));

    InviteDialog(WorkspaceId space, InvitationService service, Runnable afterwards) {
        super("Invite somebody", "Send invitation");
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        level.setLabel("What they may do");
        level.setItems(Level.READ, Level.CONTRIBUTE);
        level.setItemLabelGenerator(InvitationWords::may);
        level.setValue(Level.CONTRIBUTE);
        message.setMaxLength(1000);
        message.setHelperText("They read it with the name and the purpose of the space.");
        onSave(
                () -> service.invite(space, email.getValue(), level.getValue(), message.getValue()),
                "Invitation sent.",
                afterwards);
    }
}
