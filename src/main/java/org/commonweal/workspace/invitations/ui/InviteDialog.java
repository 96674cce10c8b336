package org.commonweal.workspace.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.identity.GuestInvitation;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.invitations.InvitationService;
import org.jspecify.annotations.Nullable;

/** Invites somebody by their address; when nobody has it, asks a reader who can vouch for guests who that is. */
class InviteDialog extends FormDialog {

    /** Half a year, as the service takes it when nothing is said. */
    private static final int USUAL_DAYS = 180;

    private final TextField email = field("email", new TextField("E-mail address"));
    private final Select<Level> level = field("level", new Select<>());
    private final TextArea message = field("message", new TextArea("Message (optional)"));
    private final TextField name = field("name", new TextField("Their name"));
    private final TextField affiliation = field("affiliation", new TextField("Where they come from (optional)"));
    private final TextArea purpose = field("purpose", new TextArea("What they need access for"));
    private final DatePicker endsOn = field("endsOn", DateFields.day("Last day of their access"));
    private final transient WorkspaceId space;
    private final transient InvitationService service;
    private final boolean vouches;

    /** @param today for readers who may vouch for guests; null for others */
    InviteDialog(WorkspaceId space, InvitationService service, @Nullable LocalDate today, Runnable afterwards) {
        super("Invite somebody", "Send invitation");
        this.space = space;
        this.service = service;
        this.vouches = today != null;
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        level.setLabel("What they may do");
        level.setItems(Level.READ, Level.CONTRIBUTE);
        level.setItemLabelGenerator(InvitationWords::may);
        level.setValue(Level.CONTRIBUTE);
        message.setMaxLength(1000);
        message.setHelperText("They read it with the name and the purpose of the space.");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        affiliation.setMaxLength(200);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setMaxLength(1000);
        purpose.setHelperText("You vouch for this person, and are asked in time whether they still need it.");
        if (today != null) {
            endsOn.setValue(today.plusDays(USUAL_DAYS));
        }
        guestFields().forEach(field -> field.setVisible(false));
        onSave(this::save, "Invitation sent.", afterwards);
    }

    private void save() {
        if (name.isVisible()) {
            var guest = new GuestInvitation(
                    name.getValue(), email.getValue(), affiliation.getValue(), purpose.getValue(), endsOn.getValue());
            service.inviteGuest(space, guest, level.getValue(), message.getValue());
            return;
        }
        try {
            service.invite(space, email.getValue(), level.getValue(), message.getValue());
        } catch (RuleViolation refused) {
            if (!vouches || !refused.code().equals(InvitationService.UNKNOWN)) {
                throw refused;
            }
            guestFields().forEach(field -> field.setVisible(true));
            throw RuleViolation.onField(
                    refused.code(),
                    "email",
                    "Nobody with this address is known here yet. Correct it, or say below who this is: they are invited"
                            + " as your guest and get an account.");
        }
    }

    private List<Component> guestFields() {
        return List.of(name, affiliation, purpose, endsOn);
    }
}
