package org.commonweal.identity.ui;

import org.commonweal.identity.MemberRow;
import org.commonweal.identity.OrganisationDetails;
import org.commonweal.identity.PeopleService;
import org.commonweal.uikit.FormDialog;

/** Changes somebody's roles at an organisation. */
class RolesDialog extends FormDialog {

    RolesDialog(PeopleService people, OrganisationDetails organisation, MemberRow member, Runnable afterwards) {
        super("Roles of " + member.name() + " at " + organisation.name(), "Save roles");
        var roles = field("roles", new RoleChoice(organisation, member.roles()));
        onSave(
                () -> people.assign(member.person(), organisation.id(), roles.getValue()),
                "Roles saved. They hold from the next thing " + member.name() + " does.",
                afterwards);
    }
}
