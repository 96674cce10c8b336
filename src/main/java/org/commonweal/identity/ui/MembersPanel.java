package org.commonweal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.commonweal.identity.MemberRow;
import org.commonweal.identity.OrganisationDetails;
import org.commonweal.identity.OrganisationQueries;
import org.commonweal.identity.OrganisationStatus;
import org.commonweal.identity.PeopleService;
import org.commonweal.identity.PersonStatus;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;

/** The people of one organisation, with what its administrators can do for them. */
class MembersPanel extends Section {

    private final PeopleService people;
    private final OrganisationDetails organisation;
    private final PagedTable<MemberRow> table;

    MembersPanel(OrganisationQueries queries, PeopleService people, OrganisationDetails organisation) {
        this.people = people;
        this.organisation = organisation;
        this.table = new PagedTable<>(
                "People of " + organisation.name(),
                page -> queries.members(organisation.id()).stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList(),
                () -> queries.members(organisation.id()).size());
        addClassName("portal-section");
        table.component("Name", row -> Addresses.link(row.person(), row.name()))
                .column("E-mail", MemberRow::email)
                .column("Roles", row -> Tones.roles(row.roles()))
                .component("State", row -> Tones.badge(row.status()))
                .component("Actions", this::actions)
                .whenEmpty(new EmptyState("Nobody belongs to this organisation yet. Invite the first person."));
        add(new H2("People"));
        if (organisation.status() == OrganisationStatus.ACTIVE) {
            add(Fields.row(invite()));
        }
        add(table.refresh());
    }

    private Button invite() {
        var invite = new Button(
                "Invite somebody", click -> new InviteMemberDialog(people, organisation, table::refresh).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return invite;
    }

    private Component actions(MemberRow row) {
        if (row.fromProvider()) {
            return new Span("Kept by the identity provider");
        }
        var roles = named("Change roles", row);
        roles.addClickListener(click -> new RolesDialog(people, organisation, row, table::refresh).open());
        var end = named("End membership", row);
        end.addClickListener(click -> end(row));
        Div actions = Fields.row(roles, end);
        if (row.status() == PersonStatus.INVITED) {
            var again = named("Send again", row);
            again.addClickListener(click -> Attempt.run(
                    () -> people.inviteAgain(row.person(), organisation.id()), "The invitation is on its way again."));
            actions.add(again);
        }
        return actions;
    }

    /** Buttons of a table say whom they are for to those who hear them one by one. */
    private static Button named(String verb, MemberRow row) {
        var button = new Button(verb);
        button.setAriaLabel(verb + ": " + row.name());
        return button;
    }

    private void end(MemberRow row) {
        Confirm.ask(
                "End the membership of " + row.name() + "?",
                "They lose at once what they have through " + organisation.name() + ". What they did keeps their name.",
                "End membership",
                () -> {
                    Attempt.run(
                            () -> people.endMembership(row.person(), organisation.id()), "The membership has ended.");
                    table.refresh();
                });
    }
}
