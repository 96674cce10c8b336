package org.commonweal.workspace.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceRow;
import org.commonweal.workspace.documents.FolderRow;
import org.commonweal.workspace.documents.Place;

/** With whom a folder is to be shared, and how far. */
class ShareDialog extends FormDialog {

    private static final String ORGANISATION = "Everybody of an organisation";
    private static final String PERSON = "A person";
    private static final String SPACE = "The members of another space";

    private final RadioButtonGroup<String> who = new RadioButtonGroup<>("With whom", ORGANISATION, PERSON, SPACE);
    private final ComboBox<OrganisationRef> organisation = new ComboBox<>("Organisation");
    private final EmailField email = new EmailField("E-mail address");
    private final ComboBox<WorkspaceRow> space = new ComboBox<>("Space");
    private final Select<Level> level = new Select<>();
    private final transient DocumentParts parts;

    ShareDialog(FolderRow folder, Place inside, DocumentParts parts, Runnable afterwards) {
        super("Share “" + folder.name() + "”", "Share folder");
        this.parts = parts;
        field("who", who);
        field("organisation", organisation);
        field("email", email);
        field("space", space);
        field("level", level);

        organisation.setItems(parts.directory().activeOrganisations());
        organisation.setItemLabelGenerator(OrganisationRef::name);
        space.setItems(parts.shares().spaces(inside.space()));
        space.setItemLabelGenerator(WorkspaceRow::name);
        level.setLabel("What may they do?");
        level.setItemLabelGenerator(SpaceWords::of);
        level.setItems(Level.EXISTS, Level.METADATA, Level.READ, Level.CONTRIBUTE, Level.MANAGE);
        level.setValue(Level.READ);
        who.addValueChangeListener(change -> showWho());
        who.setValue(ORGANISATION);

        onSave(
                () -> parts.folderService().share(folder.id(), principal(), level.getValue()),
                "The folder is shared.",
                afterwards);
    }

    private void showWho() {
        organisation.setVisible(ORGANISATION.equals(who.getValue()));
        email.setVisible(PERSON.equals(who.getValue()));
        space.setVisible(SPACE.equals(who.getValue()));
    }

    private Principal principal() {
        if (ORGANISATION.equals(who.getValue())) {
            var chosen = organisation.getValue();
            if (chosen == null) {
                throw RuleViolation.onField("workspace.share", "organisation", "Choose an organisation.");
            }
            return Principal.of(chosen.id());
        }
        if (SPACE.equals(who.getValue())) {
            var chosen = space.getValue();
            if (chosen == null) {
                throw RuleViolation.onField("workspace.share", "space", "Choose a space.");
            }
            return Principal.membersOf(chosen.id().subject());
        }
        return parts.directory()
                .personByEmail(email.getValue())
                .map(person -> Principal.of(person.id()))
                .orElseThrow(() -> RuleViolation.onField(
                        "workspace.share", "email", "Enter the address of somebody who has an account here."));
    }
}
