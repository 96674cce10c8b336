package org.commonweal.workspace.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.MemberRow;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** Who is to be a member, or what a member may do. */
class MemberDialog extends FormDialog {

    private static final String PERSON = "A person";
    private static final String ORGANISATION = "Everybody of an organisation";

    private final RadioButtonGroup<String> who = new RadioButtonGroup<>("Who", PERSON, ORGANISATION);
    private final EmailField email = new EmailField("E-mail address");
    private final ComboBox<OrganisationRef> organisation = new ComboBox<>("Organisation");
    private final Select<Level> level = new Select<>();
    private final DatePicker until = DateFields.day("Last day (optional)");

    private MemberDialog(String title, String verb) {
        super(title, verb);
        level.setLabel("What may they do?");
        level.setItemLabelGenerator(SpaceWords::of);
        level.setItems(Level.READ, Level.CONTRIBUTE, Level.MANAGE);
    }

    static MemberDialog adding(WorkspaceId space, Members members, Directory directory, Runnable afterwards) {
        var dialog = new MemberDialog("Add member", "Add member");
        dialog.askWho(directory.activeOrganisations());
        dialog.askLevel(Level.CONTRIBUTE, null);
        dialog.onSave(
                () -> members.put(space, dialog.principal(directory), dialog.level.getValue(), dialog.end()),
                "The member was added.",
                afterwards);
        return dialog;
    }

    static MemberDialog changing(WorkspaceId space, MemberRow member, Members members, Runnable afterwards) {
        var dialog = new MemberDialog("Change what " + member.name() + " may do", "Save changes");
        dialog.askLevel(member.level(), member.until());
        dialog.onSave(
                () -> members.put(space, member.principal(), dialog.level.getValue(), dialog.end()),
                "The membership was changed.",
                afterwards);
        return dialog;
    }

    private void askWho(List<OrganisationRef> organisations) {
        field("who", who);
        field("email", email);
        field("organisation", organisation);
        email.setHelperText("For people who have an account here. Invite anybody else under Invitations.");
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(OrganisationRef::name);
        organisation.setHelperText("Covers people who join the organisation later, and nobody who has left it.");
        who.addValueChangeListener(change -> showWho());
        who.setValue(PERSON);
    }

    private void showWho() {
        email.setVisible(PERSON.equals(who.getValue()));
        organisation.setVisible(ORGANISATION.equals(who.getValue()));
    }

    private void askLevel(Level current, @Nullable Instant end) {
        field("level", level);
        field("until", until);
        level.setValue(current);
        if (end != null) {
            until.setValue(end.atZone(PortalClock.LONDON).toLocalDate().minusDays(1));
        }
    }

    private Principal principal(Directory directory) {
        if (ORGANISATION.equals(who.getValue())) {
            var chosen = organisation.getValue();
            if (chosen == null) {
                throw RuleViolation.onField("workspace.member", "organisation", "Choose an organisation.");
            }
            return Principal.of(chosen.id());
        }
        if (email.isEmpty()) {
            throw RuleViolation.onField("workspace.member", "email", "Enter the person's e-mail address.");
        }
        return directory
                .personByEmail(email.getValue())
                .map(person -> Principal.of(person.id()))
                .orElseThrow(() -> RuleViolation.onField(
                        "workspace.member",
                        "email",
                        "Nobody here has this address. Invite the person under Invitations."));
    }

    private @Nullable Instant end() {
        var lastDay = until.getValue();
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(PortalClock.LONDON).toInstant();
    }
}
