package org.commonweal.identity.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.commonweal.identity.OrganisationDetails;
import org.commonweal.identity.PeopleService;
import org.commonweal.identity.PersonDraft;
import org.commonweal.uikit.FormDialog;

/** Invites somebody to belong to an organisation. */
class InviteMemberDialog extends FormDialog {

    private final TextField name = field("name", new TextField("Name"));
    private final EmailField email = field("email", new EmailField("E-mail address"));

    InviteMemberDialog(PeopleService people, OrganisationDetails organisation, Runnable afterwards) {
        super("Invite somebody to " + organisation.name(), "Send invitation");
        var roles = field("roles", new RoleChoice(organisation, Set.of()));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        email.setHelperText("Somebody who is known here already keeps their account and name.");
        onSave(
                () -> people.invite(
                        new PersonDraft(name.getValue(), email.getValue(), organisation.id(), roles.getValue())),
                "Invitation sent.",
                afterwards);
    }
}
